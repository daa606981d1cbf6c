import type { Phase } from '@lobby/shared/protocol/visitor';
import { paceAfter, type Pace } from './pace.ts';

/** What a loop drives. */
export interface Drawing {
  readonly phase: Phase;
  /** False while the last frame is still being drawn. */
  readonly idle: boolean;
  /** The frames cost too much: draw coarser from now on. */
  regrade(grade: number): void;
  draw(deltaMs: number): void;
}

/** Draws as often as the machine affords beside ears and voice, until the returned function is called. */
export function runLoop(drawing: Drawing, grade: number): () => void {
  let pace: Pace = { grade, slowFrames: 0, waitMs: 0 };
  let drawnAtMs = performance.now();
  let finishedAtMs: number | undefined = drawnAtMs;
  let handle = requestAnimationFrame(tick);

  function tick(nowMs: number): void {
    handle = requestAnimationFrame(tick);
    if (finishedAtMs === undefined) {
      if (!drawing.idle) return;
      finishedAtMs = nowMs;
      judge(nowMs - drawnAtMs);
    }
    if (nowMs - finishedAtMs < pace.waitMs) return;
    drawing.draw(nowMs - drawnAtMs);
    drawnAtMs = nowMs;
    finishedAtMs = undefined;
  }

  function judge(costMs: number): void {
    const before = pace.grade;
    pace = paceAfter(pace, costMs, drawing.phase);
    if (pace.grade !== before) drawing.regrade(pace.grade);
  }

  return () => cancelAnimationFrame(handle);
}
