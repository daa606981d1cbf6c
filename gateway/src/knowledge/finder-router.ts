import type { Language } from '@lobby/shared/protocol/language';
import { write } from '@lobby/spoken-text/write';
import type { Match, Router, Target } from '../understanding/router.ts';
import { createJudge, type Judge } from './answer-finder.ts';
import type { Entry } from './entry.ts';
import type { Topic } from './matching/ranker.ts';
import { topicsOf } from './topics.ts';

/** A task, as far as finding it goes. */
export interface Findable {
  id: string;
  title: Record<Language, string>;
  wordings: Record<Language, string[]>;
}

/** Entries and flows share one index and one set of thresholds; a flow's id is told from an entry's by this. */
const flowMark = 'flow:';

/** Routes by the similarity of words alone. */
export function createFinderRouter(entries: readonly Entry[], flows: readonly Findable[]): Router {
  const topics = (language: Language): Topic[] => [
    ...topicsOf(entries, language),
    ...flows.map(({ id, title, wordings }) => ({
      entry: `${flowMark}${id}`,
      wordings: [title[language], ...wordings[language]].map((wording) => write(wording, language)),
      answer: '',
    })),
  ];
  const judges: Record<Language, Judge> = {
    zh: createJudge(topics('zh'), 'zh'),
    en: createJudge(topics('en'), 'en'),
  };
  return {
    async route({ text, language }, signal) {
      signal.throwIfAborted();
      const decision = judges[language](text);
      switch (decision.type) {
        case 'answer':
          return { type: 'sure', match: matchOf(decision.entry, decision) };
        case 'unsure':
          return {
            type: 'unsure',
            matches: decision.entries.map((id) => matchOf(id, { score: 0, runnerUp: 0 })),
          };
        case 'unknown':
          return { type: 'unknown' };
      }
    },
  };
}

function matchOf(id: string, { score, runnerUp }: { score: number; runnerUp: number }): Match {
  return { target: targetOf(id), score, runnerUp, wording: '', words: [] };
}

function targetOf(id: string): Target {
  return id.startsWith(flowMark) ? { type: 'flow', id: id.slice(flowMark.length) } : { type: 'entry', id };
}
