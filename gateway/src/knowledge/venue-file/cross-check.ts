import type { Language } from '@lobby/shared/protocol/language';
import type { Fault } from '../../written/parse-written.ts';
import { NotShowable } from '../shown/not-showable.ts';
import { plainWords } from '../shown/plain-words.ts';
import { readShown } from '../shown/read-shown.ts';
import type { Pictures } from './pictures.ts';
import { joinedQuestions, sharedWordings } from './shared-wordings.ts';
import { entriesOf, type VenueFile, type WrittenEntry } from './venue-schema.ts';

/**
 * What one part of the file says about another: ids must be single, links must lead somewhere, a question has one answer, and an
 * answer can be shown with the pictures there are.
 */
export function crossCheck(venue: VenueFile, pictures: Pictures): Fault[] {
  return [
    ...repeatedIds(venue),
    ...deadLinks(venue),
    ...passingOffers(venue),
    ...deadOffers(venue),
    ...sharedWordings(venue),
    ...joinedQuestions(venue),
    ...backwardDays(venue),
    ...unshowable(venue, pictures),
  ];
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

/** A page offers its questions to everybody on every day, at every kiosk. */
function passingOffers(venue: VenueFile): Fault[] {
  const lasting = entriesOf(venue).filter(
    ({ status, valid, audience, kiosks }) =>
      status === 'published' && (valid ?? audience ?? kiosks) === undefined,
  );
  const offered = new Set(lasting.map(({ id }) => id));
  const known = new Set(venue.entries.map(({ id }) => id));
  return venue.suggestions.flatMap((id, place) =>
    offered.has(id) || !known.has(id)
      ? []
      : [
          {
            path: ['suggestions', place],
            message: `names ${id}, which is not for everybody at all times and kiosks`,
          },
        ],
  );
}

function backwardDays({ entries }: VenueFile): Fault[] {
  return entries.flatMap(({ valid }, place) =>
    (valid?.from ?? '') <= (valid?.until ?? '9999')
      ? []
      : [{ path: ['entries', place, 'valid'], message: 'ends before it begins' }],
  );
}

/** What is offered leads to an entry, comes after entries, and is called by a name of its own. */
function deadOffers({ entries, recommendations }: VenueFile): Fault[] {
  const known = new Set(entries.map(({ id }) => id));
  const ids = recommendations.map(({ id }) => id);
  return recommendations.flatMap(({ id, after, leadsTo }, place): Fault[] => {
    const path = ['recommendations', place];
    const dead = (entry: string, ...rest: PropertyKey[]): Fault[] =>
      known.has(entry) ? [] : [{ path: [...path, ...rest], message: `names ${entry}, which is no entry` }];
    const repeated = ids.indexOf(id) < place;
    return [
      ...(repeated ? [{ path: [...path, 'id'], message: 'is used by an earlier recommendation' }] : []),
      ...after.flatMap((entry, number) => dead(entry, 'after', number)),
      ...dead(leadsTo, 'leadsTo'),
    ];
  });
}

function unshowable({ entries }: VenueFile, pictures: Pictures): Fault[] {
  return entries.flatMap((entry, place) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const message = whyNotShown(entry, language, pictures);
      return message === undefined ? [] : [{ path: ['entries', place, 'answer', language], message }];
    }),
  );
}

function whyNotShown(
  { answer, spoken }: WrittenEntry,
  language: Language,
  pictures: Pictures,
): string | undefined {
  try {
    const blocks = readShown(answer[language]);
    for (const block of blocks) if (block.type === 'picture') assertThere(block.url, pictures);
    if (spoken[language] === undefined && plainWords(blocks, language) === '')
      return 'has no words to be said: add them under spoken';
  } catch (fault) {
    if (fault instanceof NotShowable) return `cannot be shown: ${fault.message}`;
    throw fault;
  }
  return undefined;
}

function assertThere(url: string, pictures: Pictures): void {
  const name = decodeURIComponent(url.slice('/pictures/'.length));
  if (!pictures.has(name)) throw new NotShowable(`pictures/${name} is not there`);
  const fault = pictures.get(name);
  if (fault !== undefined) throw new NotShowable(`pictures/${name} ${fault}`);
}
