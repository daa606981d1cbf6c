import type { Shown } from '@lobby/shared/protocol/shown';

/** What a document of the venue says to a question. */
export interface FoundPassage {
  /** What the document is called. */
  title: string;
  /** Its own words; left out where the passage had better be read. */
  said?: string;
  /** How much of what was asked about is in the passage, from 0 to 1. */
  covered: number;
  shown: Shown;
}
