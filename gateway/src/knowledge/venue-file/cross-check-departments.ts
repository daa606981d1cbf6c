import { normalise } from '@lobby/shared/question/normalise';
import type { Fault } from '../../written/parse-written.ts';
import { entriesOf, type VenueFile } from './venue-schema.ts';

/** What departments say about the venue and about each other: links lead somewhere, and a word is asked and said in one way. */
export function crossCheckDepartments(venue: VenueFile): Fault[] {
  return [...deadSuggestions(venue), ...sharedWordings(venue), ...otherSayings(venue)];
}

function deadSuggestions(venue: VenueFile): Fault[] {
  const known = new Set(venue.entries.map(({ id }) => id));
  const lasting = new Set(
    entriesOf(venue)
      .filter(
        ({ status, valid, audience, kiosks }) =>
          status === 'published' && (valid ?? audience ?? kiosks) === undefined,
      )
      .map(({ id }) => id),
  );
  return venue.departments.flatMap(({ suggestions }, department) =>
    suggestions.flatMap((id, place) => {
      if (lasting.has(id)) return [];
      const why = known.has(id) ? 'not for everybody at all times and kiosks' : 'no entry';
      return [
        { path: ['departments', department, 'suggestions', place], message: `names ${id}, which is ${why}` },
      ];
    }),
  );
}

/** Who asks for a department asks for nothing else. */
function sharedWordings(venue: VenueFile): Fault[] {
  const owners = new Map<string, string>();
  for (const { id, question, wordings } of entriesOf(venue))
    for (const text of [question.zh, question.en, ...wordings.zh, ...wordings.en])
      owners.set(normalise(text), `is also asked in entry ${id}`);
  return venue.departments.flatMap(({ id, title, wordings }, department) => {
    const own = [
      ...(['zh', 'en'] as const).map((language) => ({ text: title[language], path: ['title', language] })),
      ...(['zh', 'en'] as const).flatMap((language) =>
        wordings[language].map((text, place) => ({ text, path: ['wordings', language, place] })),
      ),
    ];
    const faults = own.flatMap(({ text, path }): Fault[] => {
      const message = owners.get(normalise(text));
      return message === undefined ? [] : [{ path: ['departments', department, ...path], message }];
    });
    for (const { text } of own) owners.set(normalise(text), `also asks for department ${id}`);
    return faults;
  });
}

/** The venue has one voice, so a word sounds the same wherever it is said. */
function otherSayings({ lexicon, departments }: VenueFile): Fault[] {
  const said = new Map(lexicon.map((saying) => [`${saying.language} ${saying.written}`, saying]));
  return departments.flatMap(({ lexicon: own }, department) =>
    own.flatMap((saying): Fault[] => {
      const key = `${saying.language} ${saying.written}`;
      const before = said.get(key) ?? saying;
      said.set(key, before);
      if (before.kind === saying.kind && before.said === saying.said) return [];
      const path = ['departments', department, 'lexicon', saying.language, saying.written];
      return [{ path, message: `is said as ${before.said} elsewhere in the venue` }];
    }),
  );
}
