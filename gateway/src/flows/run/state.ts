import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import type { Card } from '@lobby/shared/protocol/card';
import type { FaultyReading } from '../../readers/reading.ts';
import type { Flow, Json, SlotValue } from '../definition/flow.ts';

/** What a slot holds. `skipped` ones were left out on the visitor's wish. */
export type Filled = { type: 'value'; value: SlotValue; label?: Bilingual } | { type: 'skipped' };

/** What a call brought. `status` is what the system answered, 0 when it could not be reached in time. */
export interface Result {
  /** What was asked, so that another question is asked anew. */
  key: string;
  ok: boolean;
  status: number;
  answer: Json;
}

/** How often in a row the visitor could not be followed. */
export interface Tries {
  noInput: number;
  noMatch: number;
  invalid: number;
}

/** A flow that was begun. It has no position: it is walked from the top, and what is done is passed over. */
export interface Frame {
  id: string;
  flow: string;
  slots: Record<string, Filled>;
  /** Slots in the order in which they were filled. */
  order: string[];
  /** Steps that were done, by their place, and what they were done with. */
  done: Record<string, string>;
  results: Record<string, Result>;
  /** Slots with which something was changed in a system: they stay as they are. */
  fixed: string[];
  tries: Tries;
  touchedMs: number;
}

/** A flow to begin, and what is known for it. */
export interface Start {
  flow: string;
  slots: Record<string, Filled>;
}

/** A task that was just finished; `results`, for one more turn, what systems listed for it. */
export interface Recent extends Start {
  results?: Record<string, Result>;
}

/** What the visitor was asked last. */
export type Waiting =
  /** `among` are the options that are left to choose from, where not all are. */
  | { type: 'slot'; slot: string; among?: readonly SlotValue[] }
  | { type: 'confirm'; place: string }
  | { type: 'amend'; slots: string[] }
  | { type: 'pause'; start: Start }
  | { type: 'give-up' }
  | { type: 'call'; as: string; key: string; changes: boolean };

/** Where a visit's tasks stand; the last frame is the one that is worked on. */
export interface TaskState {
  frames: Frame[];
  waiting: Waiting | undefined;
  /** What was just finished and changed nothing, so that it may be asked for again with another value: "and tomorrow?" */
  recent: Recent | undefined;
}

export const noTasks: TaskState = { frames: [], waiting: undefined, recent: undefined };

export type TaskCommand =
  | { type: 'start-flow'; flow: string; slots?: Record<string, Filled> }
  | { type: 'set-slot'; slot: string; value: SlotValue; label?: Bilingual }
  | { type: 'correct-slot'; slot: string; value: SlotValue; label?: Bilingual }
  | { type: 'clear-slot'; slot: string }
  | { type: 'affirm' }
  | { type: 'deny' }
  | { type: 'choose'; place: number }
  /** One of these is meant, and it is not clear which. */
  | { type: 'narrow'; slot: string; values: readonly SlotValue[] }
  | { type: 'skip' }
  | { type: 'cancel' }
  | { type: 'back' }
  | { type: 'restart' }
  /** Takes up the question that was asked last, after something else was answered. */
  | { type: 'resume' }
  | { type: 'no-input' }
  | { type: 'no-match' }
  | { type: 'faulty'; slot: string; fault: FaultyReading['fault']; signs: number }
  /** A call came back. */
  | { type: 'called'; as: string; result: Omit<Result, 'key'> };

export type TaskEffect =
  | { type: 'say'; text: string; mustHear?: true }
  | { type: 'show'; suggestions: string[]; card?: Card }
  | { type: 'call'; call: CallRequest }
  | { type: 'hand-over'; reason: string }
  /** What follows belongs to this flow: it has just begun, or is gone on with. */
  | { type: 'turn-to'; flow: string; begun: boolean };

/** Something to ask a venue's system; `once` is the same whenever the same thing is wanted. */
export interface CallRequest {
  operation: string;
  with: Readonly<Record<string, Json>>;
  as: string;
  once: string;
}

/** What a step needs to know besides the state. `fresh` is different each time. */
export interface Setting {
  flows: ReadonlyMap<string, Flow>;
  isSafe: (operation: string) => boolean;
  language: Language;
  now: Date;
  fresh: string;
}

export interface TaskStep {
  state: TaskState;
  effects: TaskEffect[];
}
