import type { Sight } from './watcher.ts';

/** Whom the kiosk attends to: where they were last seen to have moved to, and since when they were not seen at all. */
export interface Attention {
  readonly place: Sight | undefined;
  readonly unseenMs: number;
}

export const nobody: Attention = { place: undefined, unseenMs: 0 };

/** A face that moves less is taken not to have moved: breathing, and the trembling of the detector. */
const deadZone = { x: 0.08, y: 0.1, near: 0.08 } as const;

/** A visitor who turns to a companion for a moment is still there. */
export const graceMs = 2_000;

/** What one look, `sinceMs` after the one before, changes. While nothing does, the place stays the same object. */
export function attend({ place, unseenMs }: Attention, sight: Sight | undefined, sinceMs: number): Attention {
  if (sight !== undefined) return { place: moved(place, sight) ? sight : place, unseenMs: 0 };
  const gone = unseenMs + sinceMs;
  return { place: gone < graceMs ? place : undefined, unseenMs: gone };
}

function moved(place: Sight | undefined, sight: Sight): boolean {
  if (place === undefined) return true;
  return (['x', 'y', 'near'] as const).some((axis) => Math.abs(place[axis] - sight[axis]) > deadZone[axis]);
}
