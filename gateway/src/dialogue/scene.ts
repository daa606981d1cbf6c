import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import type { Shown } from '@lobby/shared/protocol/shown';
import type { Flow } from '../flows/definition/flow.ts';
import type { CallRequest, Result } from '../flows/run/state.ts';
import type { Recommendation } from '../person/recommend.ts';
import type { Target } from '../understanding/router.ts';
import type { Person } from '../person/person.ts';
import type { Departments } from './departments.ts';
import type { Asked, Question } from './dialogue.ts';
import type { FoundPassage } from './found-passage.ts';
import type { Manners } from './manners.ts';
import type { Occasion } from './occasion.ts';
import type { OwnActions } from './own-actions.ts';
import type { Understanding } from './understanding/understanding.ts';

/** An answer that staff wrote. */
export interface WrittenAnswer {
  spoken: string;
  followUps: string[];
  delivery: Delivery;
  /** Whoever has the visitor says it. */
  anybody?: true;
  /** What there is to see besides the captions. */
  shown?: Shown;
}

/** Finds what the documents of the venue say; undefined where they say nothing. Throws the signal's reason when stopped. */
export interface Passages {
  find: (question: Question, signal: AbortSignal) => Promise<FoundPassage | undefined>;
  /** The figure that was asked for and that the written answer of an entry lacks; `first` where the answer has no figure at all. */
  beside?: (
    answered: { question: Question; entry: string; occasion: Occasion },
    signal: AbortSignal,
  ) => Promise<{ found: FoundPassage; first: boolean } | undefined>;
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
  /** Left out where there are no documents. */
  passages?: Passages;
  /** Undefined also where the answer is not for who asks, or not true today. */
  answerOf: (entry: string, language: Language, occasion: Occasion) => WrittenAnswer | undefined;
  /** The question of an entry, or the title of a flow or a department; undefined where it would not be answered. */
  labelOf: (target: Target, occasion: Occasion) => Bilingual | undefined;
  /** What Lobby itself does for tasks. */
  ownActions?: OwnActions;
  manners: Manners;
  /** Who else answers; left out where there is only the front desk. */
  departments?: Departments;
  /** What the venue would like to offer to those whom it suits. */
  recommendations?: readonly Recommendation[];
  now: () => Date;
  /** A text that is different each time. */
  fresh: () => string;
}

/** One question being answered. */
export interface Scene {
  asked: Asked;
  language: Language;
  /** Who asks, as far as they said. */
  person: Person;
  /** Who has the visitor while this is answered. */
  department: string;
  needs: DeskNeeds;
  signal: AbortSignal;
}
