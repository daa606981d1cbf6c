import type { Language } from '@lobby/shared/protocol/language';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Dialogue } from './dialogue/dialogue.ts';
import { createKnowledgeDialogue } from './dialogue/knowledge-dialogue.ts';
import { frontDeskManners } from './dialogue/manners.ts';
import { sentencesOf } from './dialogue/sentences.ts';
import { splitClauses } from '@lobby/spoken-text/split-clauses';
import type { Clause } from './synthesis/voice.ts';
import type { Entry } from './knowledge/entry.ts';
import { createAnswerFinder } from './knowledge/answer-finder.ts';
import { importVenue } from './knowledge/import-venue.ts';
import { readEntries } from './knowledge/read-entries.ts';
import type { Database } from './storage/open-storage.ts';
import { readVenue } from './venue/read-venue.ts';

/** What a gateway knows of its venue, and how it answers from it. */
export interface Mind {
  venue: VenueView;
  dialogue: Dialogue;
  /** How each of its answers begins to be said. */
  openings: Clause[];
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
  return { venue, dialogue, openings: openingsOf(entries), asked };
}

function openingsOf(entries: readonly Entry[]): Clause[] {
  return entries.flatMap(({ spoken }) => [openingOf(spoken.zh, 'zh'), openingOf(spoken.en, 'en')].flat());
}

function openingOf(answer: string, language: Language): Clause[] {
  const [sentence = ''] = sentencesOf(answer);
  const [opening] = splitClauses(sentence, language, 'opening');
  return opening === undefined ? [] : [{ text: opening, language }];
}
