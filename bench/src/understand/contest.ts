import type { Meanings } from './engine.ts';
import { type Judge, lobbyJudge } from './judge.ts';
import { miniSearchJudge, nearestJudge } from './peers.ts';
import type { Task } from './questions.ts';

/** Who is compared: Lobby, Lobby without models of meanings, and what one would take instead. */
export const contestants = ['lobby', 'words', 'nearest', 'miniSearch'] as const;

export type Contestant = (typeof contestants)[number];

/** One measurement of all, under its key. */
export interface Score {
  key: string;
  name: string;
  values: Record<Contestant, number | undefined>;
}

/** Has all of them learn the same. */
export async function contest(
  task: Pick<Task, 'language' | 'known'>,
  meanings: Meanings,
): Promise<Record<Contestant, Judge>> {
  return {
    lobby: (await lobbyJudge(task, meanings)).judge,
    words: (await lobbyJudge(task, undefined)).judge,
    nearest: await nearestJudge(task, meanings),
    miniSearch: miniSearchJudge(task),
  };
}

/** Measures all of them alike. */
export async function scoreAll(
  judges: Record<Contestant, Judge>,
  { key, name }: { key: string; name: string },
  measure: (judge: Judge) => Promise<number>,
): Promise<Score> {
  const values: Score['values'] = {
    lobby: undefined,
    words: undefined,
    nearest: undefined,
    miniSearch: undefined,
  };
  for (const contestant of contestants) values[contestant] = await measure(judges[contestant]);
  return { key, name, values };
}
