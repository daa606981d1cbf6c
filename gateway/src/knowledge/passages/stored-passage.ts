/** A passage, and the document it is from. */
export interface StoredPassage {
  title: string;
  /** The headings it stands under, outermost first. */
  headings: string[];
  text: string;
  page?: number;
}
