import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import { untilStopped } from '../engines/until-stopped.ts';
import type { Clause, Sound, Voice } from '../synthesis/voice.ts';
import type { Speaker } from './speaker.ts';
import type { TurnStep } from './turn-step.ts';

/** What the avatar says when an answer takes its time, so that a visitor knows they were heard. */
export const filler: Bilingual = { zh: '请稍等，我查一下。', en: 'One moment, let me check.' };

/** The filler as clauses, to be made ready before it is needed. */
export const fillerClauses: Clause[] = [
  { text: filler.zh, language: 'zh' },
  { text: filler.en, language: 'en' },
];

/** A filler that was made ready comes at once; one that does not is left to the kiosk's own voice. */
const soonMs = 500;

/** Fills a wait, no longer than the wait lasts. Throws the signal's reason when stopped. */
export async function* sayFiller(
  language: Language,
  { speaker, until }: { speaker: Speaker; until: Promise<unknown> },
  signal: AbortSignal,
): AsyncGenerator<TurnStep, void> {
  const clause = speaker.clauseOf(filler[language], language);
  let isOver = false;
  const late = new AbortController();
  const tooLate = setTimeout(() => late.abort(), soonMs);
  const arrive = (): void => {
    isOver = true;
    late.abort();
  };
  until.then(arrive, arrive);
  let begun = false;
  for await (const sound of soundsUntil(speaker.voice, clause, AbortSignal.any([signal, late.signal]))) {
    clearTimeout(tooLate);
    if (!begun) yield { type: 'clause', clause: 0, ...clause, voice: 'gateway', filler: true };
    begun = true;
    yield { type: 'sound', clause: 0, sound };
  }
  clearTimeout(tooLate);
  signal.throwIfAborted();
  // The kiosk would say what comes next over its own voice, so this is no filler to it but a clause.
  if (!begun && !isOver)
    yield { type: 'clause', clause: 0, ...clause, voice: 'kiosk', lips: speaker.lipsOf(clause) };
}

/** A filler that cannot be said by one voice is no fault. */
async function* soundsUntil(
  voice: Voice | undefined,
  clause: Clause,
  signal: AbortSignal,
): AsyncGenerator<Sound, void> {
  if (voice === undefined) return;
  try {
    yield* untilStopped(voice.speak(clause, signal), signal);
  } catch {
    return;
  }
}
