import { gestures, type Gesture } from '@lobby/shared/protocol/delivery';
import type { PoseName } from './repertoire.ts';

const held = [
  'waiting',
  'resting',
  'listening',
  'attentive',
  'thinking',
  'pondering',
  'speaking',
  'speakingLeft',
  'explaining',
] as const satisfies readonly PoseName[];

/** Everything the body does, each of which can be held still at its most telling moment, for pictures. */
export const moments = [...held, ...gestures] as const;

export type Moment = (typeof moments)[number];

type HeldAsItself = { readonly [Name in (typeof held)[number]]: Name };

/** The pose in which each is understood at a glance; a nod is the head's alone. */
export const poseAt: Readonly<Record<Gesture, PoseName>> & HeldAsItself = {
  waiting: 'waiting',
  resting: 'resting',
  listening: 'listening',
  attentive: 'attentive',
  thinking: 'thinking',
  pondering: 'pondering',
  speaking: 'speaking',
  speakingLeft: 'speakingLeft',
  explaining: 'explaining',
  greet: 'bowingSlightly',
  nod: 'waiting',
  bow: 'bowing',
  point: 'pointing',
  present: 'presenting',
  farewell: 'wavingOut',
};
