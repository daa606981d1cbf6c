import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Dialogue } from './dialogue/dialogue.ts';
import { createKnowledgeDialogue } from './dialogue/knowledge-dialogue.ts';
import { frontDeskManners } from './dialogue/manners.ts';
import { createAnswerFinder } from './knowledge/answer-finder.ts';
import { importVenue } from './knowledge/import-venue.ts';
import { readEntries } from './knowledge/read-entries.ts';
import type { Database } from './storage/open-storage.ts';
import { readVenue } from './venue/read-venue.ts';

/** What a gateway knows of its venue, and how it answers from it. */
export interface Mind {
  venue: VenueView;
  dialogue: Dialogue;
}

/** Brings a venue's file into the database if it has changed, and answers from what is there. */
export async function openMind(database: Database, venueFile: string): Promise<Mind> {
  const venueId = await importVenue(database, venueFile);
  const venue = await readVenue(database, venueId);
  const findAnswer = createAnswerFinder(await readEntries(database, venueId));
  return {
    venue,
    dialogue: createKnowledgeDialogue({ findAnswer, manners: frontDeskManners(venue.suggestions) }),
  };
}
