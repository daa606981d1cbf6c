import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import type { Persona } from '@lobby/shared/speech/manner';

/** A part of a venue that answers for itself, under a persona of its own. */
export interface Department {
  id: string;
  title: Bilingual;
  /** What visitors say who ask for the department itself; its title is among it. */
  wordings: Record<Language, string[]>;
  /** Without an id it has the face of the front desk's. */
  avatar: { id?: string; name: Bilingual };
  voice: Persona;
  /** Said when it meets the visitor for the first time. */
  greeting: Bilingual;
  /** Ids of the entries that may be tapped when it has nothing better to offer. */
  suggestions: string[];
}
