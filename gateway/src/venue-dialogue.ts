import type { Bilingual } from '@lobby/shared/protocol/language';
import { createDeskDialogue } from './dialogue/desk-dialogue.ts';
import type { Dialogue } from './dialogue/dialogue.ts';
import { frontDeskManners } from './dialogue/manners.ts';
import type { Actions, DeskNeeds } from './dialogue/scene.ts';
import { createLocalUnderstanding } from './dialogue/understanding/local-understanding.ts';
import type { Flow } from './flows/definition/flow.ts';
import type { Entry } from './knowledge/entry.ts';
import type { Router } from './understanding/router.ts';

/** What a venue's dialogue is made of. */
export interface DialogueSources {
  entries: readonly Entry[];
  flows: ReadonlyMap<string, Flow>;
  actions: Actions;
  suggestions: readonly Bilingual[];
  /** Was taught these entries and flows. */
  router: Router;
  now: () => Date;
  /** A text that is different each time. */
  fresh: () => string;
}

/** Joins what a venue knows and does to one dialogue: questions and tasks are found by one router. */
export function createVenueDialogue({
  entries,
  flows,
  suggestions,
  router,
  ...rest
}: DialogueSources): Dialogue {
  return createDeskDialogue({
    ...rest,
    flows,
    understanding: createLocalUnderstanding({ router, flows }),
    ...answersFrom(entries, flows),
    manners: frontDeskManners(suggestions),
  });
}

/** What is said to a question that found its entry, and how entries and flows are called when they are offered. */
function answersFrom(
  entries: readonly Entry[],
  flows: ReadonlyMap<string, Flow>,
): Pick<DeskNeeds, 'answerOf' | 'labelOf'> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    answerOf: (id, language) => {
      const entry = byId.get(id);
      if (entry === undefined) return undefined;
      const followUps = entry.followUps.flatMap((each) => byId.get(each)?.question[language] ?? []);
      return { spoken: entry.spoken[language], followUps, delivery: entry.delivery };
    },
    labelOf: ({ type, id }) => (type === 'entry' ? byId.get(id)?.question : flows.get(id)?.title),
  };
}
