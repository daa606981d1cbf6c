import type { Language } from '@lobby/shared/protocol/language';

/** The folders of the models, for the languages that are wanted. */
export interface EmbeddingSettings {
  folders: Partial<Record<Language, string>>;
}
