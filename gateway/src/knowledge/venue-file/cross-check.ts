import { normalise } from '@lobby/shared/question/normalise';
import type { Fault } from '../../written/parse-written.ts';
import type { VenueFile, WrittenEntry } from './venue-schema.ts';

/** What one part of the file says about another: ids must be single, links must lead somewhere, a question has one answer. */
export function crossCheck(venue: VenueFile): Fault[] {
  return [...repeatedIds(venue), ...deadLinks(venue), ...sharedWordings(venue)];
}

function repeatedIds({ entries }: VenueFile): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, place) => {
    if (seen.has(id)) return [{ path: ['entries', place, 'id'], message: 'is used by an earlier entry' }];
    seen.add(id);
    return [];
  });
}

function deadLinks({ entries, suggestions }: VenueFile): Fault[] {
  const known = new Set(entries.map(({ id }) => id));
  const check = (ids: string[], path: PropertyKey[]): Fault[] =>
    ids.flatMap((id, place) =>
      known.has(id) ? [] : [{ path: [...path, place], message: `names ${id}, which is no entry` }],
    );
  return [
    ...check(suggestions, ['suggestions']),
    ...entries.flatMap(({ followUps }, place) => check(followUps, ['entries', place, 'followUps'])),
  ];
}

function sharedWordings({ entries }: VenueFile): Fault[] {
  const owners = new Map<string, WrittenEntry>();
  return entries.flatMap((entry, place) =>
    written(entry).flatMap(({ text, path }) => {
      const key = normalise(text);
      const owner = owners.get(key) ?? entry;
      owners.set(key, owner);
      if (owner === entry) return [];
      return [{ path: ['entries', place, ...path], message: `is also asked in entry ${owner.id}` }];
    }),
  );
}

function written({ question, wordings }: WrittenEntry): { text: string; path: PropertyKey[] }[] {
  return (['zh', 'en'] as const).flatMap((language) => [
    { text: question[language], path: ['question', language] },
    ...wordings[language].map((text, place) => ({ text, path: ['wordings', language, place] })),
  ]);
}
