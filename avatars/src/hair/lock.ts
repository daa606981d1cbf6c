import type { Influences } from '../geometry/influence.ts';
import { gridPart } from '../geometry/grid.ts';
import type { Part } from '../geometry/part.ts';
import { mix, smoothstep } from '../geometry/scalar.ts';
import { add, blend, cross, normalise, scale, subtract } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** A point of a lock's spine. */
export interface SpinePoint {
  readonly point: Vector3;
  /** Where the lock's outer side faces. */
  readonly outwards: Vector3;
  /** Millimetres from the crown, for texture and skin weights. */
  readonly drop: number;
}

export type Spine = (share: number) => SpinePoint;

/** A tapering lock of hair along a spine; width and thickness in millimetres, as functions of the way from root to tip. */
export interface Lock {
  readonly spine: Spine;
  readonly halfWidth: (share: number) => number;
  readonly thickness: (share: number) => number;
  readonly rings: number;
  /** Where across the strands of the texture the lock is cut from. */
  readonly strand: number;
  readonly influences: (drop: number) => Influences;
}

/** Texture rows: all locks share one scale, so that the ring of light lines up over them. */
export const textureLength = 420;

const outerSteps = 4;
const innerSteps = 4;
/** How much the shading follows the shell instead of the lock. */
const softness = 0.55;
/** A lock bends around the head across its width. */
const headCurvature = 1 / 95;

/** Around the lens-shaped section, starting at one edge: the outer side, then the flatter inner side back. */
function section(around: number): { side: number; height: number; outer: boolean } {
  const outerShare = outerSteps / (outerSteps + innerSteps);
  const outer = around <= outerShare + 1e-9;
  const side = outer ? -1 + (2 * around) / outerShare : 1 - (2 * (around - outerShare)) / (1 - outerShare);
  return { side, height: (outer ? 1 : -0.3) * Math.max(1 - side * side, 0) ** 0.75, outer };
}

/** Rings stand closer towards the tip, where a lock bends most and its outline is round. */
function ringShare(row: number): number {
  return 1 - (1 - row) ** 1.5;
}

export function lockPart({ spine, halfWidth, thickness, rings, strand, influences }: Lock): Part {
  return gridPart({ material: 'hair', columns: outerSteps + innerSteps, rows: rings }, (around, row) => {
    const share = ringShare(row);
    const { point, outwards, drop } = spine(share);
    const ahead = spine(Math.min(1, share + 0.004)).point;
    const behind = spine(Math.max(0, share - 0.004)).point;
    const direction = normalise(subtract(ahead, behind));
    const sideways = normalise(cross(direction, outwards));
    const up = normalise(cross(sideways, direction));
    const { side, height, outer } = section(around);
    const x = side * Math.max(halfWidth(share), 0.1);
    const y = height * thickness(share) - x * x * headCurvature * 0.5;
    const bulged = normalise(add(scale(sideways, side * 0.95), scale(up, 0.75)));
    return {
      position: add(point, add(scale(sideways, x), scale(up, y))),
      normal: outer ? normalise(blend(bulged, outwards, softness)) : scale(up, -1),
      uv: [strand + x * 0.0032, drop / textureLength],
      influences: influences(drop),
    };
  });
}

/** Full up to `from`, then narrowing to a rounded tip; a smoothstep would give needles. */
export function taper(from: number, share: number, roundness = 0.6): number {
  if (share <= from) return 1;
  return Math.max(0, 1 - (share - from) / (1 - from)) ** roundness;
}

/** The usual outline of a lock: narrow at the root, widest in its lower half, a rounded tip. */
export function leaf(halfWidth: number, root: number, widest: number): (share: number) => number {
  return (share) => halfWidth * mix(root, 1, smoothstep(0, widest * 0.8, share)) * taper(widest, share);
}
