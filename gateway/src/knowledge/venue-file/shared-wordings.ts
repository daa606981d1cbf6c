import { normalise } from '@lobby/shared/question/normalise';
import type { Fault } from '../../written/parse-written.ts';
import { clash, questionsOf } from '../one-question.ts';
import { entriesOf, type VenueFile, type WrittenEntry } from './venue-schema.ts';

/** What was taken back, or is for another venue, is asked by nobody. */
function askedOf(venue: VenueFile): Set<WrittenEntry> {
  return new Set(entriesOf(venue).filter(({ status }) => status === 'published'));
}

/** At one kiosk a question has one answer. */
export function sharedWordings(venue: VenueFile): Fault[] {
  const owners = new Map<string, WrittenEntry[]>();
  const asked = askedOf(venue);
  return venue.entries.flatMap((entry, place) =>
    (asked.has(entry) ? written(entry) : []).flatMap(({ text, path }) => {
      const key = normalise(text);
      const known = owners.get(key) ?? [];
      owners.set(key, [...known, entry]);
      const owner = known.find((other) => other !== entry && clash(other, entry));
      if (owner === undefined) return [];
      return [{ path: ['entries', place, ...path], message: `is also asked in entry ${owner.id}` }];
    }),
  );
}

/** An entry for some kiosks that is asked like two others would make one question of them. */
export function joinedQuestions(venue: VenueFile): Fault[] {
  return questionsOf([...askedOf(venue)]).flatMap((group) =>
    group.flatMap((entry, place) => {
      const other = group.slice(0, place).find((earlier) => clash(earlier, entry));
      if (other === undefined || sharesWording(other, entry)) return [];
      const message = `becomes one question with entry ${other.id}, by words that another entry has of both`;
      return [{ path: ['entries', venue.entries.indexOf(entry), 'question'], message }];
    }),
  );
}

function sharesWording(one: WrittenEntry, other: WrittenEntry): boolean {
  const words = new Set(written(one).map(({ text }) => normalise(text)));
  return written(other).some(({ text }) => words.has(normalise(text)));
}

function written({ question, wordings }: WrittenEntry): { text: string; path: PropertyKey[] }[] {
  return (['zh', 'en'] as const).flatMap((language) => [
    { text: question[language], path: ['question', language] },
    ...wordings[language].map((text, place) => ({ text, path: ['wordings', language, place] })),
  ]);
}
