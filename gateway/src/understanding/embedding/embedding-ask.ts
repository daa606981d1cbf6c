import type { Language } from '@lobby/shared/protocol/language';

/** The folders of the models, for the languages that are wanted. */
export interface EmbeddingSettings {
  folders: Partial<Record<Language, string>>;
  /** Whether others come first: nobody waits for what it works out. */
  humble: boolean;
}
