/** A stretch of a document that answers by itself: what it says, and where it stands. */
export interface Passage {
  /** The headings it stands under, outermost first. */
  headings: string[];
  text: string;
  page?: number;
}
