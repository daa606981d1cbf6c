import type { Language } from '@lobby/shared/protocol/language';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Persona } from '@lobby/shared/speech/manner';
import type { Dialogue } from './dialogue/dialogue.ts';
import { createKnowledgeDialogue } from './dialogue/knowledge-dialogue.ts';
import { frontDeskManners } from './dialogue/manners.ts';
import { sentencesOf } from './dialogue/sentences.ts';
import { splitClauses } from '@lobby/spoken-text/split-clauses';
import type { KnownClauses } from './synthesis/prepared-voice.ts';
import type { Clause } from './synthesis/voice.ts';
import type { Entry } from './knowledge/entry.ts';
import { createAnswerFinder } from './knowledge/answer-finder.ts';
import { importVenue } from './knowledge/import-venue.ts';
import { readLexicon } from './knowledge/read-lexicon.ts';
import type { Lexicon } from './pronunciation/lexicon.ts';
import { readEntries } from './knowledge/read-entries.ts';
import type { Database } from './storage/open-storage.ts';
import { readPersona } from './venue/read-persona.ts';
import { readVenue } from './venue/read-venue.ts';

/** What a gateway knows of its venue, and how it answers from it. */
export interface Mind {
  venue: VenueView;
  /** How its avatar speaks. */
  persona: Persona;
  /** How it says words of its own. */
  lexicon: Lexicon;
  dialogue: Dialogue;
  /** Its answers, as they will be said. */
  known: KnownClauses;
  /** The Chinese ways of asking for each thing it knows. */
  asked: string[][];
}

/** Brings a venue's file into the database if it has changed, and answers from what is there. */
export async function openMind(database: Database, venueFile: string): Promise<Mind> {
  const venueId = await importVenue(database, venueFile);
  const venue = await readVenue(database, venueId);
  const entries = await readEntries(database, venueId);
  const findAnswer = createAnswerFinder(entries);
  const dialogue = createKnowledgeDialogue({ findAnswer, manners: frontDeskManners(venue.suggestions) });
  const asked = entries.map(({ question, wordings }) => [question.zh, ...wordings.zh]);
  return {
    venue,
    persona: await readPersona(database, venueId),
    lexicon: await readLexicon(database, venueId),
    dialogue,
    known: clausesOf(entries),
    asked,
  };
}

/** Beginnings come first: they are what a visitor waits for. */
function clausesOf(entries: readonly Entry[]): KnownClauses {
  const answers = entries.flatMap(({ spoken }) => [spokenAs(spoken.zh, 'zh'), spokenAs(spoken.en, 'en')]);
  return {
    first: answers.flatMap((clauses) => clauses.slice(0, 1)),
    later: answers.flatMap((clauses) => clauses.slice(1)),
  };
}

/** Cut as a turn will cut it. */
function spokenAs(answer: string, language: Language): Clause[] {
  return sentencesOf(answer)
    .flatMap((sentence, index) => splitClauses(sentence, language, index === 0 ? 'opening' : 'later'))
    .map((text) => ({ text, language }));
}
