import { loudspeakerRate } from '@lobby/shared/speech/pcm';

const fullScale = 32_768;

/** Mean level of a stretch of 24 kHz sound in dBFS; -Infinity for silence and for what lies outside the sound. */
export function levelDb(pcm: Int16Array, startMs: number, endMs: number): number {
  const from = Math.max(0, Math.round((startMs * loudspeakerRate) / 1000));
  const to = Math.min(pcm.length, Math.round((endMs * loudspeakerRate) / 1000));
  let power = 0;
  for (let at = from; at < to; at += 1) power += (pcm[at]! / fullScale) ** 2;
  return to > from ? 10 * Math.log10(power / (to - from)) : -Infinity;
}

/** Nobody hears a voice that is softer. */
const silentDb = -45;
const stepMs = 10;

/** Where a stretch of sound falls silent for good; its end when it does not, or lies outside the sound. */
export function fallsSilentMs(pcm: Int16Array, startMs: number, endMs: number): number {
  if ((endMs * loudspeakerRate) / 1000 > pcm.length) return endMs;
  let atMs = endMs;
  while (atMs > startMs && levelDb(pcm, atMs - stepMs, atMs) < silentDb) atMs -= stepMs;
  return atMs > startMs ? atMs : endMs;
}
