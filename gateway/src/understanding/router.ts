import type { Language } from '@lobby/shared/protocol/language';

/** What a question can lead to. */
export type Target = { type: 'entry'; id: string } | { type: 'flow'; id: string };

/** How well a question fits, and why. */
export interface Match {
  target: Target;
  score: number;
  runnerUp: number;
  /** The wording that came nearest. */
  wording: string;
  /** Words of the question that spoke for it. */
  words: string[];
}

export type Routing =
  | { type: 'sure'; match: Match }
  /** One to three, best first. */
  | { type: 'unsure'; matches: Match[] }
  | { type: 'unknown'; nearest?: Match };

/** Leads questions to what a venue knows and does. */
export interface Router {
  route(question: { text: string; language: Language }, signal: AbortSignal): Promise<Routing>;
}
