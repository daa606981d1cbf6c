/** Something the venue wrote that a model may lean on. */
export interface KnownPassage {
  text: string;
  /** The entry it is the answer of; a passage of a document has none. */
  entry?: string;
  source?: { title: string; page?: number };
}
