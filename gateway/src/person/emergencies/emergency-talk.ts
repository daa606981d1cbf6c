import type { Emergency } from './emergency-kinds.ts';

/** How one kind of emergency is told of, as patterns: from what is plain to what has to be read with its sentence. */
export interface EmergencyWords {
  /** From within it: counts whatever else is said. */
  happening: string;
  /** What it is called: counts where somebody is in it now, and where nothing in its clause asks about it. */
  named: string;
  /** What is an emergency only where somebody else is in it now: who has fallen lies there, a telephone that has fallen does not. */
  ofOthers?: string;
}

/** What one language says in emergencies, and what only sounds like it. */
export interface EmergencyTalk {
  /** Ways of speaking that mean no harm; taken out before anything is looked for. */
  harmless: RegExp;
  /** Between clauses. */
  clauseEnd: RegExp;
  /** A place, a paper, a price, a lesson: somebody asks about the thing. */
  about: RegExp;
  /** It is over. */
  past: RegExp;
  /** And yet it is not. */
  now: RegExp;
  /** Somebody, the visitor too, and what may stand between them and what befalls them. */
  anybody: string;
  /** The same without the visitor. */
  others: string;
  words: Record<Emergency, EmergencyWords>;
}
