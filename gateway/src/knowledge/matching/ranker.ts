/** What a question may be about, in one language. */
export interface Topic {
  entry: string;
  /** Every known way of asking. */
  wordings: string[];
  /** The answer; people often ask with its words. */
  answer: string;
}

/** How well an entry fits a question, 0..1. */
export interface Ranked {
  entry: string;
  score: number;
}

/** How a known wording is ranked as if nobody had written it down: what the knowledge says about itself. */
export interface Trial {
  entry: string;
  ranking: Ranked[];
}

/** The seam for ways of comparing a question with what is known. */
export interface Ranker {
  /** All entries, best first. */
  rank(question: string): Ranked[];
  /** One trial for every wording, each left out in turn. */
  leaveOneOut(): Trial[];
}
