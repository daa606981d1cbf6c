import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import type { Flow } from '../flows/definition/flow.ts';
import type { CallRequest, Result } from '../flows/run/state.ts';
import type { Target } from '../understanding/router.ts';
import type { Asked } from './dialogue.ts';
import type { Manners } from './manners.ts';
import type { Understanding } from './understanding/understanding.ts';

/** An answer that staff wrote. */
export interface WrittenAnswer {
  spoken: string;
  followUps: string[];
  delivery: Delivery;
}

/** Asks a venue's systems. */
export interface Actions {
  isSafe: (operation: string) => boolean;
  /** Fails by its result; throws nothing but the signal's reason. */
  call: (request: CallRequest, signal: AbortSignal) => Promise<Omit<Result, 'key'>>;
}

/** What a front desk's dialogue is made of. */
export interface DeskNeeds {
  understanding: Understanding;
  flows: ReadonlyMap<string, Flow>;
  actions: Actions;
  answerOf: (entry: string, language: Language) => WrittenAnswer | undefined;
  /** The question of an entry, or the title of a flow. */
  labelOf: (target: Target) => Bilingual | undefined;
  manners: Manners;
  now: () => Date;
  /** A text that is different each time. */
  fresh: () => string;
}

/** One question being answered. */
export interface Scene {
  asked: Asked;
  language: Language;
  needs: DeskNeeds;
  signal: AbortSignal;
}
