import { setTimeout as wait } from 'node:timers/promises';
import type { Recogniser } from '@lobby/gateway/recognition/recogniser';
import type { Clause, Voice } from '@lobby/gateway/synthesis/voice';
import { splitClauses } from '@lobby/spoken-text/split-clauses';
import { hear } from '../hear/ears.ts';
import { englishSentences } from '../lips/sentences-en.ts';
import { mandarinSentences } from '../lips/sentences-zh.ts';

/** The clauses that answers begin with, cut as the product cuts them; every second sentence of each language. */
export function openings(): Clause[] {
  const all = [
    ...mandarinSentences.map((text): Clause => ({ text, language: 'zh' })),
    ...englishSentences.map((text): Clause => ({ text, language: 'en' })),
  ].filter((_, index) => index % 2 === 0);
  return all.map(({ text, language }) => ({
    text: splitClauses(text, language, 'opening')[0] ?? text,
    language,
  }));
}

/** A chunk that is being made when nobody wants it any more is made to its end; the next clause is not to wait for it. */
const restMs = 300;

/** Milliseconds from asking for each clause to its first sound; the rest of it is not made. */
export async function firstSounds(voice: Voice, clauses: readonly Clause[]): Promise<number[]> {
  const times: number[] = [];
  for (const clause of clauses) {
    times.push(await firstSound(voice, clause));
    await wait(restMs);
  }
  return times;
}

async function firstSound(voice: Voice, clause: Clause): Promise<number> {
  const from = performance.now();
  for await (const _ of voice.speak(clause, new AbortController().signal)) return performance.now() - from;
  throw new RangeError(`nothing to say in: ${clause.text}`);
}

/** Does something while the recogniser always has an utterance to read, which is the most that can be asked of it. */
export async function whileHearing<Result>(
  recogniser: Recogniser,
  speech: Int16Array,
  work: () => Promise<Result>,
): Promise<Result> {
  const done = new AbortController();
  const listen = async (): Promise<void> => {
    while (!done.signal.aborted) await hear(recogniser, speech, 'zh');
  };
  const hearing = Promise.all([listen(), listen()]);
  try {
    return await work();
  } finally {
    done.abort();
    await hearing;
  }
}
