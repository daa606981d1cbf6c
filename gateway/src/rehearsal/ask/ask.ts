import type { Bilingual } from '@lobby/shared/protocol/language';
import { languageOf } from '../../dialogue/question-language.ts';
import type { Embedder } from '../../understanding/embedding/embedder.ts';
import type { Routing, Target } from '../../understanding/router.ts';
import { play } from '../play.ts';
import { openStage } from '../rehearse.ts';

/** What a visitor would hear to a question, and why. */
export interface Explained {
  text: string;
  said: string;
  /** Whether meanings took part, or words alone. */
  by: 'words' | 'meanings';
  routing: Routing;
  /** What the venue calls a target. */
  nameOf: (target: Target) => Bilingual | undefined;
}

/** Asks a venue, a folder or a file, as the first visitor of the day. Throws what faulty files throw, and the signal's reason. */
export async function ask(
  { path, text }: { path: string; text: string },
  embedder: Embedder | undefined,
  signal: AbortSignal,
): Promise<Explained> {
  const language = languageOf({ text, language: 'en' });
  const stage = await openStage(path);
  const knows = embedder?.languages.includes(language) === true;
  if (embedder !== undefined && knows) await stage.router.improve(embedder, signal);
  const turn = { visitor: text, lobby: [], never: [], slots: {} };
  const visit = { name: '', language, now: '2026-11-27T09:00', systems: {}, turns: [turn] };
  const [played] = await play(visit, stage);
  return {
    text,
    said: played?.said ?? '',
    by: knows ? 'meanings' : 'words',
    routing: await stage.router.route({ text, language }, signal),
    nameOf: ({ type, id }) => {
      if (type === 'entry') return stage.entries.find((entry) => entry.id === id)?.question;
      if (type === 'flow') return stage.flows.get(id)?.title;
      return stage.departments?.find((department) => department.id === id)?.title;
    },
  };
}
