import { median, p95 } from '../statistics.ts';
import type { Wait } from './hall.ts';

/** How many speak at once, and how often that is tried: more often where each time tells less. */
export const sizes = [
  { kiosks: 1, rounds: 6 },
  { kiosks: 2, rounds: 3 },
  { kiosks: 3, rounds: 2 },
  { kiosks: 4, rounds: 2 },
  { kiosks: 6, rounds: 2 },
  { kiosks: 8, rounds: 2 },
] as const;

/** What a crowd of one size waited for its first sounds, ms. */
export interface CrowdWaits {
  kiosks: number;
  asked: number;
  answered: number;
  p50Ms: number;
  p95Ms: number;
  /** The median of the kiosk that waited longest. */
  worstKioskMs: number;
}

/** A question that is not answered aloud counts as one that is waited for without end. */
export function waitsOf(kiosks: number, waits: readonly Wait[]): CrowdWaits {
  const all = waits.map(({ firstSoundMs }) => firstSoundMs ?? Infinity);
  const byKiosk = Map.groupBy(waits, ({ kiosk }) => kiosk);
  const medians = [...byKiosk.values()].map((own) =>
    median(own.map(({ firstSoundMs }) => firstSoundMs ?? Infinity)),
  );
  return {
    kiosks,
    asked: waits.length,
    answered: all.filter(Number.isFinite).length,
    p50Ms: median(all),
    p95Ms: p95(all),
    worstKioskMs: Math.max(...medians),
  };
}

/** The largest crowd, without a smaller one that failed, whose p95 is at most twice that of one kiosk alone. */
export function largestCrowd(crowds: readonly CrowdWaits[]): number {
  const [alone] = crowds;
  if (alone === undefined) throw new RangeError('there was no crowd');
  const failed = crowds.findIndex(({ p95Ms }) => p95Ms > 2 * alone.p95Ms);
  return (failed < 0 ? crowds.at(-1) : crowds[failed - 1])?.kiosks ?? 0;
}
