import type { Language } from '@lobby/shared/protocol/language';
import type { Topic } from '../understanding/router.ts';
import type { Entry } from './entry.ts';
import { questionsOf } from './one-question.ts';

/** A task, as far as finding it goes. */
export interface Findable {
  id: string;
  title: Record<Language, string>;
  wordings: Record<Language, string[]>;
  /** What only sounds like it. */
  unlike: Record<Language, string[]>;
}

const languages: readonly Language[] = ['zh', 'en'];

/**
 * What can be asked for, in each language it is written in; an entry's question, and the title of a task or a department, are among
 * its wordings.
 */
export function topicsOf(
  entries: readonly Entry[],
  flows: readonly Findable[],
  departments: readonly Omit<Findable, 'unlike'>[] = [],
): Topic[] {
  const topics = languages.flatMap((language): Topic[] => [
    ...questionsOf(entries).map((alike) => ({
      target: { type: 'entry' as const, id: alike[0]?.id ?? '' },
      language,
      wordings: written(wordingsOf(alike, language)),
      negativeWordings: written(alike.flatMap(({ unlike }) => unlike?.[language] ?? [])),
      answer: alike[0]?.spoken[language] ?? '',
    })),
    ...flows.map(({ id, title, wordings, unlike }) => ({
      target: { type: 'flow' as const, id },
      language,
      wordings: written([title[language], ...wordings[language]]),
      negativeWordings: written(unlike[language]),
      answer: '',
    })),
    ...departments.map(({ id, title, wordings }) => ({
      target: { type: 'department' as const, id },
      language,
      wordings: written([title[language], ...wordings[language]]),
      negativeWordings: [],
      answer: '',
    })),
  ]);
  return topics.filter(({ wordings }) => wordings.length > 0);
}

/** What several entries are asked in counts once. */
function wordingsOf([first, ...others]: readonly Entry[], language: Language): string[] {
  const all = [first, ...others].flatMap((entry) =>
    entry === undefined ? [] : [entry.question[language], ...entry.wordings[language]],
  );
  return others.length === 0 ? all : [...new Set(all)];
}

function written(wordings: readonly string[]): string[] {
  return wordings.filter((wording) => wording.trim() !== '');
}
