import { frontDesk } from '@lobby/shared/protocol/department';
import { mannerIn, type Persona, type Personas, together } from '@lobby/shared/speech/manner';
import type { Clause } from './voice.ts';

/** A clause, and the department that says it; the front desk, where that is left out. */
export interface ClauseBy extends Clause {
  by?: string;
}

/** The clause as a persona says it; what the clause's own manner asks for comes on top. */
export function inPersona(clause: Clause, persona: Persona): Clause {
  const manner = together(mannerIn(persona, clause.language), clause.manner ?? {});
  return { text: clause.text, language: clause.language, ...(Object.keys(manner).length > 0 && { manner }) };
}

/** The clause as whoever says it does. */
export function inItsPersona({ by = frontDesk, ...clause }: ClauseBy, personas: Personas): Clause {
  return inPersona(clause, personas.get(by) ?? {});
}
