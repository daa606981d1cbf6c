import type { Measure } from './budgets.ts';

/** What can stand in the way of an avatar or a clip, and the facts that say so. */
interface ObstacleFacts {
  'too-large': { readonly megabytes: number; readonly mostMegabytes: number };
  'not-glb': object;
  'cut-short': { readonly bytes: number; readonly statedBytes: number };
  /** The detail is English and technical: it is for whoever made the file. */
  damaged: { readonly detail: string };
  'too-costly': object;
  'refers-outside': { readonly where: string };
  'needs-extension': { readonly names: readonly string[] };
  'picture-unreadable': { readonly where: string };
  'no-avatar': object;
  'no-clip': object;
  'unknown-version': { readonly version: string };
  'licence-unknown': { readonly licence: string };
  'licence-person': { readonly permission: string };
  'licence-business': { readonly usage: string };
  'bones-missing': { readonly bones: readonly string[] };
  'mouths-missing': { readonly mouths: readonly string[] };
  'blink-missing': object;
  'over-budget': { readonly measure: Measure; readonly found: number; readonly most: number };
  'clip-still': object;
  'clip-too-long': { readonly seconds: number; readonly mostSeconds: number };
}

/** What a kiosk does without, or what the venue should know; nothing that keeps an avatar away. */
interface AdviceFacts {
  'terms-elsewhere': { readonly url: string };
  'credit-wanted': { readonly makers: string };
  'keep-in-house': object;
  heavy: { readonly measure: Measure; readonly found: number; readonly comfortable: number };
  'no-gaze': object;
  'no-closed-lips': object;
  'no-smile': object;
}

type Facts = ObstacleFacts & AdviceFacts;

/** The code of a finding. */
export type Code = keyof Facts;

/** A code with its facts, for one code or any of several. */
export type FindingOf<Codes extends Code> = {
  [Each in Codes]: { readonly code: Each } & Facts[Each];
}[Codes];

export type Obstacle = FindingOf<keyof ObstacleFacts>;
export type Advice = FindingOf<keyof AdviceFacts>;
export type Finding = FindingOf<Code>;

/** Raised inside the gate where reading cannot go on; `inspect` turns it into a refusal, so it never leaves the gate. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.code);
    this.obstacle = obstacle;
  }
}

/** The file contradicts itself or the format. The detail names the place and what is wrong with it. */
export function damaged(detail: string): Unusable {
  return new Unusable({ code: 'damaged', detail });
}
