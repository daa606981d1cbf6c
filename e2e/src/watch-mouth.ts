import type { Page } from '@playwright/test';

/** The mouth and the audio clock at one moment of the page's own clock. */
export interface MouthSample {
  atMs: number;
  clause: number;
  clauseMs: number;
  /** How far the mouth is open (the widest of the five vowels), and how firmly it is closed. */
  open: number;
  closed: number;
}

/** Samples mouth and clock every 20 ms until the answer is over. */
export async function watchMouth(page: Page): Promise<MouthSample[]> {
  return page.evaluate(async () => {
    const samples: MouthSample[] = [];
    while (window.lobby.page.phase === 'speaking' || samples.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const { playhead, mouth } = window.lobby;
      if (playhead === undefined) continue;
      const { aa, ih, ou, ee, oh, closed } = mouth;
      const atMs = performance.now();
      samples.push({
        atMs,
        clause: playhead.clause,
        clauseMs: playhead.ms,
        open: Math.max(aa, ih, ou, ee, oh),
        closed,
      });
    }
    return samples;
  });
}

/**
 * How fast the clause's clock runs against the page's: 1 when they keep step. The median over neighbouring samples, because
 * the clock rightly stands still while a slow engine owes sound.
 */
export function clockRate(samples: readonly MouthSample[]): number {
  const rates = samples.slice(1).flatMap((sample, place) => {
    const before = samples[place];
    if (before === undefined || before.clause !== sample.clause) return [];
    return [(sample.clauseMs - before.clauseMs) / (sample.atMs - before.atMs)];
  });
  const middle = rates.sort((left, right) => left - right)[rates.length >> 1];
  if (middle === undefined) throw new Error('nothing was said');
  return middle;
}
