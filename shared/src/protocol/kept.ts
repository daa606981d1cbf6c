import type { Delivery } from './delivery.ts';
import type { Bilingual, Language } from './language.ts';
import type { VenueView } from './visitor.ts';

/** Where a gateway offers its list; the sound of a clause lies below it, under its own hash. */
export const keptPath = '/kept';

/** What a kiosk keeps so that it greets and answers common questions while its gateway cannot be reached. */
export interface KeptList {
  /** The protocol's version: a list of any other is none. */
  version: number;
  venue: VenueView;
  /** Only what is spoken already, the most wanted first. */
  answers: KeptAnswer[];
}

/** An answer as its gateway would give it. `away` is what is said to every question that nobody kept an answer to. */
export interface KeptAnswer {
  occasion: 'greeting' | 'away' | 'question';
  language: Language;
  /** The department whose answer it is; left out, the front desk's. */
  by?: string;
  /** The ways of asking it, normalised. */
  questions: string[];
  clauses: KeptClause[];
  /** What may be tapped next. */
  suggestions: string[];
}

export interface KeptClause {
  text: string;
  delivery?: Delivery;
  sound: KeptSound;
}

/** Names the sound file of a clause by what is in it: SHA-256 in hex. */
export interface KeptSound {
  sha256: string;
  bytes: number;
}

/** What a visitor is told while the gateway cannot be reached and the kiosk has no answer of its own. */
export const awaySentence: Bilingual = {
  zh: '对不起，网络断开了，这个问题我现在答不了。您可以点屏幕上的问题，也可以问柜台的工作人员。',
  en: 'Sorry, the connection is down, so I cannot answer that just now. Please tap a question on the screen, or ask the staff at the counter.',
};
