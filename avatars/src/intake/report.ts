import type { Advice, Obstacle } from './finding.ts';

/** An avatar is a `.vrm`, a clip a `.vrma`. */
export type FileKind = 'avatar' | 'clip';

/** What a file's ending promises; undefined when it is none of ours. */
export function kindOf(ending: string): FileKind | undefined {
  if (ending === '.vrm') return 'avatar';
  return ending === '.vrma' ? 'clip' : undefined;
}

/** What the gate says of a file. */
export type Report = AcceptedAvatar | AcceptedClip | Refused;

export interface AcceptedAvatar {
  readonly outcome: 'accepted';
  readonly kind: 'avatar';
  readonly version: '0.x' | '1.0';
  /** As written in the file, cleaned for people to read; empty when it has none. */
  readonly title: string;
  readonly makers: string;
  readonly advice: readonly Advice[];
}

export interface AcceptedClip {
  readonly outcome: 'accepted';
  readonly kind: 'clip';
  readonly lengthMs: number;
  readonly advice: readonly Advice[];
}

/** At least one obstacle, the most important first. */
export interface Refused {
  readonly outcome: 'refused';
  readonly obstacles: readonly Obstacle[];
}
