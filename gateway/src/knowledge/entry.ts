import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Bilingual, Language } from '@lobby/shared/protocol/language';

/** One thing a venue can answer: a question, the other ways people ask it, and the answer. */
export interface Entry {
  id: string;
  question: Bilingual;
  wordings: Record<Language, string[]>;
  /** The answer as it is shown. */
  answer: Bilingual;
  /** The answer as it is said; mostly the same words. */
  spoken: Bilingual;
  /** Ids of the entries people ask next. */
  followUps: string[];
  delivery: Delivery;
}
