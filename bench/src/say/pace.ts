import type { Clause, Voice } from '@lobby/gateway/synthesis/voice';
import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';

/** How one clause was made: how long that took, how long it lasts, and for how long a loudspeaker would have had nothing to play. */
export interface Pace {
  tookMs: number;
  soundMs: number;
  gapMs: number;
}

/** Has a clause said as a kiosk plays it: from its first piece on, without waiting. */
export async function paceOf(voice: Voice, clause: Clause): Promise<Pace> {
  const from = performance.now();
  const pace = { tookMs: 0, soundMs: 0, gapMs: 0 };
  let playedUntil: number | undefined;
  for await (const { pcm } of voice.speak(clause, new AbortController().signal)) {
    const now = performance.now();
    pace.gapMs += Math.max(0, now - (playedUntil ?? now));
    const lengthMs = durationMs(pcm.length, loudspeakerRate);
    playedUntil = Math.max(now, playedUntil ?? now) + lengthMs;
    pace.soundMs += lengthMs;
  }
  return { ...pace, tookMs: performance.now() - from };
}
