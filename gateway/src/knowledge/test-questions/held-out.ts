import type { Language } from '@lobby/shared/protocol/language';

/** A question and the entry that answers it. */
export type Asked = readonly [text: string, entry: string];

/** Questions for a venue in words nobody wrote into its files. */
export interface HeldOut {
  /** As people say them. */
  asSpoken: Record<Language, Asked[]>;
  /** As a recogniser writes them when it mishears: other words that sound the same or nearly so. */
  misheard: Record<Language, Asked[]>;
  /** Where somebody may be in danger. */
  urgent: Record<Language, Asked[]>;
  /** Of quite another field. */
  fromElsewhere: Record<Language, string[]>;
  /** Of the venue's own field, and without an entry. */
  nearMisses: Record<Language, string[]>;
}
