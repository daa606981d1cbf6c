import { normalise } from '@lobby/shared/question/normalise';
import type { Entry } from './entry.ts';
import { holdsFor, type Occasion } from './holds-for.ts';

type Asked = Pick<Entry, 'id' | 'question' | 'wordings'> & { kiosks?: string[] | undefined };

/**
 * Entries that are asked in the same words, each for kiosks of its own, are one question with several answers, and all their words
 * lead to it. Each list begins with the answer for all other kiosks, if there is one.
 */
export function questionsOf<Written extends Asked>(entries: readonly Written[]): Written[][] {
  if (entries.every(({ kiosks }) => kiosks === undefined)) return entries.map((entry) => [entry]);
  const groups = new Map<Written, Written[]>();
  const asked = new Map<string, Written>();
  for (const entry of entries) {
    let group = [entry];
    for (const wording of wordingsIn(entry)) {
      const other = groups.get(asked.get(wording) ?? entry);
      if (other !== undefined && other !== group) group = [...other, ...group];
      for (const each of group) groups.set(each, group);
      asked.set(wording, entry);
    }
  }
  const places = new Map(entries.map((entry, place) => [entry, place]));
  return [...new Set(groups.values())].map((group) => group.toSorted(byReach(places)));
}

/** Whether two entries would both answer at some kiosk, and neither comes first there. */
export function clash(one: Pick<Asked, 'kiosks'>, other: Pick<Asked, 'kiosks'>): boolean {
  if (one.kiosks === undefined || other.kiosks === undefined) return one.kiosks === other.kiosks;
  return one.kiosks.some((kiosk) => other.kiosks?.includes(kiosk));
}

/** The answers of a venue, by the ids of their entries. */
export interface Answers {
  /** What is answered on an occasion: the answer for this very kiosk before that for all. */
  given: (id: string, occasion: Occasion) => Entry | undefined;
  /** Every entry that answers the same question at one kiosk or another. */
  alike: (id: string) => readonly Entry[];
}

export function answersOf(entries: readonly Entry[]): Answers {
  const byId = new Map(questionsOf(entries).flatMap((group) => group.map(({ id }) => [id, group] as const)));
  const alike = (id: string): readonly Entry[] => byId.get(id) ?? [];
  return { alike, given: (id, occasion) => alike(id).findLast((entry) => holdsFor(entry, occasion)) };
}

function byReach(places: ReadonlyMap<Asked, number>): (one: Asked, other: Asked) => number {
  const rank = (entry: Asked): number =>
    (entry.kiosks === undefined ? 0 : places.size) + (places.get(entry) ?? 0);
  return (one, other) => rank(one) - rank(other);
}

/** Each with its language, for two languages may share a word and mean different things by it. */
function wordingsIn({ question, wordings }: Asked): string[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    [question[language], ...wordings[language]].map((text) => `${language} ${normalise(text)}`),
  );
}
