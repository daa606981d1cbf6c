import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { untilStopped } from '../engines/until-stopped.ts';
import { Watchdog } from '../engines/watchdog.ts';
import type { Clause, Sound, Voice } from '../synthesis/voice.ts';
import { silenceMs } from './silence.ts';
import type { Speaker } from './speaker.ts';
import type { TurnStep } from './turn-step.ts';

/** What the avatar says when an answer takes its time, so that a visitor knows they were heard. */
export const filler: Bilingual = { zh: '请稍等，我查一下。', en: 'One moment, let me check.' };

/** The filler as clauses, to be made ready before it is needed. */
export const fillerClauses: Clause[] = [
  { text: filler.zh, language: 'zh' },
  { text: filler.en, language: 'en' },
];

/**
 * Fills a wait, no longer than the wait lasts. A filler that was made ready comes at once; one that does not is left to the kiosk's own
 * voice. Throws the signal's reason when stopped.
 */
export async function* sayFiller(
  language: Language,
  { speaker, until }: { speaker: Speaker; until: Promise<unknown> },
  signal: AbortSignal,
): AsyncGenerator<TurnStep, void> {
  const clause = speaker.clauseOf(filler[language], language);
  const over = new AbortController();
  const arrive = (): void => over.abort();
  until.then(arrive, arrive);
  const watchdog = new Watchdog();
  const stop = AbortSignal.any([signal, over.signal, watchdog.signal]);
  let begun = false;
  watchdog.begin(silenceMs.soon);
  const asked = { ...clause, patienceMs: silenceMs.soon };
  for await (const sound of soundsUntil(speaker.voice, asked, stop)) {
    watchdog.end();
    if (!begun)
      yield { type: 'clause', clause: 0, ...clause, voice: 'gateway', ...speaker.byline, filler: true };
    begun = true;
    yield { type: 'sound', clause: 0, sound };
    watchdog.begin(durationMs(sound.pcm.length, loudspeakerRate) + silenceMs.soon);
  }
  watchdog.end();
  signal.throwIfAborted();
  // The kiosk would say what comes next over its own voice, so this is no filler to it but a clause.
  if (!begun && !over.signal.aborted)
    yield {
      type: 'clause',
      clause: 0,
      ...clause,
      voice: 'kiosk',
      ...speaker.byline,
      lips: speaker.lipsOf(clause),
    };
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
