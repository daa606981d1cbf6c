import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import { orStopped } from '../engines/or-stopped.ts';
import type { Clause } from '../synthesis/voice.ts';

/** What the avatar says when an answer takes its time, so that a visitor knows they were heard. */
export const filler: Bilingual = { zh: '请稍等，我查一下。', en: 'One moment, let me check.' };

/** The filler as clauses, to be made ready before it is needed. */
export const fillerClauses: Clause[] = [
  { text: filler.zh, language: 'zh' },
  { text: filler.en, language: 'en' },
];

export function fillerIn(language: Language): Clause {
  return { text: filler[language], language };
}

/** People begin to wonder whether they were heard after about a second of silence. */
export const fillerAfterMs = 1_200;

/** Whether a promise settles within the time. Throws the signal's reason when stopped. */
export async function settlesWithin(
  promise: Promise<unknown>,
  ms: number,
  signal: AbortSignal,
): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(resolve, ms, false);
  const settled = promise.then(
    () => true,
    () => true,
  );
  try {
    return await orStopped(Promise.race([settled, late]), signal);
  } finally {
    clearTimeout(timer);
  }
}
