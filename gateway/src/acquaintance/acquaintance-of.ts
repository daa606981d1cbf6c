import type { DialogueState } from '../dialogue/dialogue-state.ts';
import { earlierVisit } from '../person/recommend.ts';
import { lasts } from '../person/tags/tag.ts';
import type { Acquaintance } from './acquaintances.ts';

/** What a visit brings: as much of it as its visitor agreed to have kept. */
export function acquaintanceOf({
  language,
  pace,
  person,
  answered,
  recommended,
}: DialogueState): Acquaintance {
  return {
    language,
    pace,
    tags: person.tags.filter(lasts),
    entries: answered,
    offers: recommended.map(({ id }) => id),
  };
}

/** The visit goes on as if it had always known them. */
export function asIfKnown(
  { language, pace, tags, entries, offers }: Acquaintance,
  state: DialogueState,
): Partial<DialogueState> {
  const { person, answered, recommended } = state;
  const earlier = offers.filter((id) => recommended.every((offer) => offer.id !== id));
  return {
    pace,
    language: language ?? state.language,
    person: { ...person, tags: [...new Set([...person.tags, ...tags])] },
    answered: [...new Set([...answered, ...entries])],
    recommended: [...recommended, ...earlier.map((id) => ({ id, turn: earlierVisit }))],
  };
}

/** The visit goes on as if it had never known them; what was just offered in it is not offered again. */
export function asIfUnknown({ person, recommended }: DialogueState): Partial<DialogueState> {
  return {
    acquaintance: undefined,
    pace: 'own',
    person: { ...person, tags: [] },
    answered: [],
    recommended: recommended.filter(({ turn }) => turn !== earlierVisit),
  };
}
