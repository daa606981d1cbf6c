import type { Phase } from '@lobby/shared/protocol/visitor';
import { isStill, judge, ladderFrom, rungAt } from './ladder.ts';
import { restMsAfter } from './pace.ts';
import type { Picture } from './picture.ts';

/** What a loop drives. */
export interface Drawing {
  picture: Pick<Picture, 'idle' | 'able' | 'regrade'>;
  /** Says how much the processor is needed elsewhere. */
  role: { readonly phase: Phase };
  draw: (deltaMs: number) => void;
  /** A still picture stands in for the figure from now on, or no longer. */
  onStill: (still: boolean) => void;
}

/** How often a picture that stands still is judged. */
const stillLookMs = 1_000;

/** Draws as often as the machine affords beside ears and voice, until the returned function is called. */
export function runLoop({ picture, role, draw, onStill }: Drawing, firstPlace: number): () => void {
  let ladder = ladderFrom(firstPlace);
  let waitMs = 0;
  let still = false;
  let drawnAtMs = performance.now();
  let judgedAtMs = drawnAtMs;
  let finishedAtMs: number | undefined = drawnAtMs;
  let handle = requestAnimationFrame(tick);

  function tick(nowMs: number): void {
    handle = requestAnimationFrame(tick);
    if (isStill(ladder.place) || !picture.able) return standStill(nowMs);
    if (still) onStill((still = false));
    if (finishedAtMs === undefined) {
      if (!picture.idle) return;
      finishedAtMs = nowMs;
      settle(nowMs, nowMs - drawnAtMs);
    }
    if (nowMs - finishedAtMs < waitMs) return;
    draw(nowMs - drawnAtMs);
    drawnAtMs = nowMs;
    finishedAtMs = undefined;
  }

  function standStill(nowMs: number): void {
    if (!still) onStill((still = true));
    finishedAtMs = nowMs;
    if (nowMs - judgedAtMs >= stillLookMs) settle(nowMs, undefined);
  }

  function settle(nowMs: number, costMs: number | undefined): void {
    const before = ladder.place;
    ladder = judge(ladder, { costMs, elapsedMs: nowMs - judgedAtMs, phase: role.phase });
    judgedAtMs = nowMs;
    waitMs = restMsAfter(costMs ?? 0, role.phase);
    if (ladder.place !== before) picture.regrade(rungAt(ladder.place));
  }

  return () => cancelAnimationFrame(handle);
}
