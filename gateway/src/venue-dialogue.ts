import type { Bilingual } from '@lobby/shared/protocol/language';
import { createDeskDialogue } from './dialogue/desk-dialogue.ts';
import type { Dialogue } from './dialogue/dialogue.ts';
import type { Departments } from './dialogue/departments.ts';
import { frontDeskManners } from './dialogue/manners.ts';
import type { OwnActions } from './dialogue/own-actions.ts';
import type { Actions, DeskNeeds } from './dialogue/scene.ts';
import { createLocalUnderstanding } from './dialogue/understanding/local-understanding.ts';
import type { KnownPassage } from './dialogue/understanding/model/known-passage.ts';
import {
  createModelUnderstanding,
  type ModelNeeds,
} from './dialogue/understanding/model/model-understanding.ts';
import type { Flow } from './flows/definition/flow.ts';
import type { Department } from './knowledge/department.ts';
import type { Entry } from './knowledge/entry.ts';
import { type Answers, answersOf } from './knowledge/one-question.ts';
import { createAdditions } from './knowledge/passages/beside-answer.ts';
import { createPassageFinder, type PassageFinder } from './knowledge/passages/passage-finder.ts';
import type { StoredPassage } from './knowledge/passages/stored-passage.ts';
import { shownAnswer } from './knowledge/shown/shown-answer.ts';
import { matchesIn } from './understanding/matches-in.ts';
import type { Router } from './understanding/router.ts';
import type { Recommendation } from './person/recommend.ts';

/** What a venue's dialogue is made of. */
export interface DialogueSources {
  entries: readonly Entry[];
  /** What its documents say. */
  passages?: readonly StoredPassage[];
  flows: ReadonlyMap<string, Flow>;
  actions: Actions;
  ownActions?: OwnActions;
  suggestions: readonly Bilingual[];
  /** Asked where the local engine is not sure. */
  model?: Pick<ModelNeeds, 'chat' | 'venue' | 'report'>;
  /** Who else answers than the front desk. */
  departments?: readonly Department[];
  /** Was taught these entries, flows and departments. */
  router: Router;
  /** What is offered after answers; nothing, where there is nothing. */
  recommendations?: readonly Recommendation[];
  now: () => Date;
  /** A text that is different each time. */
  fresh: () => string;
}

/** Joins what a venue knows and does to one dialogue: questions and tasks are found by one router. */
export function createVenueDialogue({
  entries,
  passages = [],
  flows,
  suggestions,
  router,
  model,
  departments: written = [],
  ...rest
}: DialogueSources): Dialogue {
  const departments = deskDepartments(written, entries);
  const answers = answersOf(entries);
  const ids = new Set([...entries.map(({ id }) => id), ...flows.keys()]);
  const local = createLocalUnderstanding({ router, flows, has: (id) => ids.has(id) });
  const questions = new Map(entries.map(({ id, question }) => [id, question]));
  const finder = createPassageFinder(passages);
  const passagesFor = passagesFrom({ answers, finder, router });
  return createDeskDialogue({
    ...rest,
    flows,
    passages: { find: finder.find, beside: besideFrom(answers, finder) },
    understanding: model
      ? createModelUnderstanding({
          ...model,
          local,
          flows,
          passagesFor,
          questionOf: (id) => questions.get(id),
          speakerOf: (id) => departments.get(id),
        })
      : local,
    ...answersFrom(answers, { flows, departments }),
    manners: frontDeskManners(suggestions),
    ...(departments.size > 0 && { departments }),
  });
}

/** What is said to a question that found its entry, and how entries and flows are called when they are offered. */
function answersFrom(
  { given }: Answers,
  { flows, departments }: Pick<DialogueSources, 'flows'> & { departments: Departments },
): Pick<DeskNeeds, 'answerOf' | 'labelOf'> {
  return {
    answerOf: (id, language, occasion) => {
      const entry = given(id, occasion);
      if (entry === undefined) return undefined;
      const followUps = entry.followUps.flatMap((each) => given(each, occasion)?.question[language] ?? []);
      const shown = shownAnswer(entry, language);
      const { spoken, delivery, anybody } = entry;
      return {
        spoken: spoken[language],
        followUps,
        delivery,
        ...(anybody && { anybody }),
        ...(shown && { shown }),
      };
    },
    labelOf: ({ type, id }, occasion) => {
      switch (type) {
        case 'entry':
          return given(id, occasion)?.question;
        case 'flow':
          return flows.get(id)?.title;
        case 'department':
          return departments.get(id)?.title;
      }
    },
  };
}

/** What documents add to the answer that is given on an occasion. */
function besideFrom(
  { given, alike }: Answers,
  finder: PassageFinder,
): NonNullable<NonNullable<DeskNeeds['passages']>['beside']> {
  const addition = createAdditions(finder);
  return async ({ question, entry, occasion }, signal) => {
    const answer = given(entry, occasion);
    return answer && addition({ question, answer, alike: alike(entry) }, signal);
  };
}

/** Departments as visitors meet them: what each may offer is in its visitors' words. */
export function deskDepartments(departments: readonly Department[], entries: readonly Entry[]): Departments {
  const questions = new Map(entries.map(({ id, question }) => [id, question]));
  return new Map(
    departments.map(({ id, title, avatar, greeting, suggestions }) => [
      id,
      {
        id,
        title,
        name: avatar.name,
        greeting,
        offers: suggestions.flatMap((each) => questions.get(each) ?? []),
      },
    ]),
  );
}

/** The answers to whatever is near a question, and what the documents say, for a model to lean on. */
function passagesFrom({ answers, finder, router }: Readable): ModelNeeds['passagesFor'] {
  return async (question, occasion, signal) => {
    const routing = await router.route(question, signal);
    const written = matchesIn(routing).flatMap(({ target }): KnownPassage[] => {
      const entry = target.type === 'entry' ? answers.given(target.id, occasion) : undefined;
      if (entry === undefined) return [];
      const { language } = question;
      const { source } = entry;
      return [
        {
          text: `${entry.question[language]} ${entry.spoken[language]}`,
          entry: entry.id,
          ...(source && { source: { title: source.title[language], ...pageOf(source) } }),
        },
      ];
    });
    const read = finder.near(question).map(({ title, page, headings, text }): KnownPassage => ({
      text: [...headings, text].join(' '),
      source: { title, ...pageOf({ page }) },
    }));
    return [...written, ...read];
  };
}

function pageOf({ page }: { page?: number | undefined }): { page?: number } {
  return page === undefined ? {} : { page };
}

/** Where a venue's words stand. */
interface Readable {
  answers: Answers;
  finder: PassageFinder;
  router: Router;
}
