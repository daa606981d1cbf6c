import { arch, bell } from '../geometry/scalar.ts';
import type { FaceCurves, FaceLine } from './face-curves.ts';
import type { MouthShape } from './face-shape.ts';
import type { Edge } from './lid-line.ts';

/** A lip's edge in a shape of the face; both edges are the same line as long as the mouth is shut. */
export function lipLine({ mouth }: FaceCurves, shape: MouthShape | undefined, edge: Edge): FaceLine {
  if (shape === undefined) return mouth;
  const middle = shape.corners * (shape.corners > 0 ? 0.25 : 0.3);
  return (share) => {
    const [x, y] = mouth(share);
    const side = 2 * share - 1;
    const flatter = shape.lower > 0 ? 0.5 * bell(side, 0.18) : 0;
    const bow = shape.corners * side * side - middle + flatter + (shape.raise ?? 0);
    return [x * shape.width, y + bow + parting(shape, edge, share)];
  };
}

function parting(shape: MouthShape, edge: Edge, share: number): number {
  if (edge === 'upper') return shape.upper * arch(share, shape.upperRoundness);
  return -shape.lower * arch(share, shape.lowerRoundness);
}
