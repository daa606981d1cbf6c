import type { Language } from '@lobby/shared/protocol/language';

/**
 * How long people pause inside a turn: pairs of a length and the share of pauses that are longer. Read off the silence-only
 * rows of livekit/eot-bench (2026-06; people who talk with a machine, pauses of 0.2 to 5 s; 705 of them in English).
 */
const longerThan: Record<Language, readonly (readonly [ms: number, share: number])[]> = {
  zh: [
    [200, 1],
    [300, 0.512],
    [600, 0.163],
    [800, 0.1],
    [1_100, 0.05],
  ],
  en: [
    [200, 1],
    [300, 0.556],
    [600, 0.217],
    [1_000, 0.1],
    [1_600, 0.05],
  ],
};

/** The share (0..1) of pauses that are longer than so many milliseconds; between the published lengths it falls evenly in its logarithm. */
export function shareOfPausesLongerThan(ms: number, language: Language): number {
  const known = longerThan[language];
  const next = known.findIndex(([length]) => length > ms);
  const [from, to] = next === -1 ? known.slice(-2) : known.slice(next - 1, next + 1);
  if (next === 0 || from === undefined || to === undefined) return 1;
  const along = (ms - from[0]) / (to[0] - from[0]);
  return from[1] * (to[1] / from[1]) ** along;
}
