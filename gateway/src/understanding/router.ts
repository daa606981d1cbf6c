import type { Language } from '@lobby/shared/protocol/language';

/** What a question can lead to. */
export type Target =
  | { type: 'entry'; id: string }
  | { type: 'flow'; id: string }
  | { type: 'department'; id: string };

/** One thing that can be asked for, in one language. */
export interface Topic {
  target: Target;
  language: Language;
  /** Every known way of asking for it, at least one. */
  wordings: readonly string[];
  /** What sounds like it and is something else. */
  negativeWordings: readonly string[];
  /** What is said to it; people often ask with its words. Empty where there is none. */
  answer: string;
}

/** Why a question may have meant a target. */
export interface Match {
  target: Target;
  /** How probable it is that this was meant, 0..1, as measured on the knowledge itself. */
  score: number;
  /** The same of the next best. */
  runnerUp: number;
  /** The known wording that comes nearest. */
  wording: string;
  /** The words of the question that spoke for it, the strongest first. */
  words: string[];
}

/** Whether to answer, to ask back or to decline. */
export type Routing =
  | { type: 'sure'; match: Match }
  /** One to three, best first. */
  | { type: 'unsure'; matches: Match[] }
  | { type: 'unknown'; nearest?: Match };

/** The seam between what was asked and what it leads to. Knows nothing of dialogue. */
export interface Router {
  /** Throws the signal's reason when stopped. */
  route(question: { text: string; language: Language }, signal: AbortSignal): Promise<Routing>;
}
