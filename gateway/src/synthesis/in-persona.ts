import { mannerIn, type Persona, together } from '@lobby/shared/speech/manner';
import type { Clause } from './voice.ts';

/** The clause as a persona says it; what the clause's own manner asks for comes on top. */
export function inPersona(clause: Clause, persona: Persona): Clause {
  const manner = together(mannerIn(persona, clause.language), clause.manner ?? {});
  return { text: clause.text, language: clause.language, ...(Object.keys(manner).length > 0 && { manner }) };
}
