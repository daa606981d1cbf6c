import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import type { Tag } from '../person/tags/tag.ts';

/** Where an answer is from: a document and a page of it, or a page of the web. */
export interface Source {
  title: Bilingual;
  page?: number;
  url?: string;
}

/** One thing a venue can answer: a question, the other ways people ask it, and the answer. */
export interface Entry {
  id: string;
  question: Bilingual;
  wordings: Record<Language, string[]>;
  /** What only sounds like it. */
  unlike?: Record<Language, string[]>;
  /** The answer as it is shown, in a part of Markdown. */
  answer: Bilingual;
  /** The answer as it is said; mostly the same words. */
  spoken: Bilingual;
  /** Ids of the entries people ask next. */
  followUps: string[];
  delivery: Delivery;
  /** Whoever has the visitor says it. */
  anybody?: true;
  /** Whom it is for, of those who said so of themselves; left out, everybody. */
  audience?: Tag[];
  /** The kiosks at which it is given, by the names they go by; left out, all. */
  kiosks?: string[];
  /** The first and the last day on which it holds, as `2026-11-27`; left out, always. */
  valid?: { from?: string; until?: string };
  source?: Source;
}
