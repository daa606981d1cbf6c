import type { Eyes } from '../cast/person.ts';
import { fractions } from '../geometry/list.ts';
import type { Polygon } from '../geometry/polygon.ts';
import { arch, bell, mix } from '../geometry/scalar.ts';
import type { Vector2 } from '../geometry/vector.ts';

/** A line of the front view, walked from 0 to 1: an eye from its inner to its outer corner, the mouth from right to left. */
export type FaceLine = (share: number) => Vector2;

/** The edges of the openings at rest. Eyes are those of the avatar's left; the right ones mirror them. */
export interface FaceCurves {
  readonly eyeCentre: Vector2;
  readonly eyeHalfWidth: number;
  readonly eyeHeight: number;
  readonly upperLid: FaceLine;
  readonly lowerLid: FaceLine;
  readonly mouth: FaceLine;
  /**
   * The mouth is meshed open, so that the lips have an edge each, and closed again by the rest shape.
   * These are the edges while meshing.
   */
  readonly meshedUpperLip: FaceLine;
  readonly meshedLowerLip: FaceLine;
}

/** How many steps each edge of an eye and of the mouth is meshed with. */
export const lidSteps = 20;
export const lipSteps = 22;

export const mouthHalfWidth = 14.2;
export const mouthHeight = 30.5;
const eyeX = 34.6;
const eyeY = 91.5;
const smileAtRest = 2.6;

function mouth(share: number): Vector2 {
  const side = 2 * share - 1;
  return [mouthHalfWidth * side, mouthHeight + smileAtRest * side * side - 0.5 * bell(side, 0.18)];
}

export function faceCurves({ width, height, slant }: Eyes): FaceCurves {
  const corners = (share: number): Vector2 => [
    eyeX + width * (share - 0.5),
    eyeY + mix(-3.4, -2.2 + slant, share),
  ];
  const raised = (line: FaceLine, rise: (share: number) => number): FaceLine => {
    return (share) => [line(share)[0], line(share)[1] + rise(share)];
  };
  return {
    eyeCentre: [eyeX, eyeY],
    eyeHalfWidth: width / 2,
    eyeHeight: height,
    upperLid: raised(corners, (share) => 0.6 * height * arch(share ** 0.94, 0.62)),
    lowerLid: raised(corners, (share) => -0.365 * height * arch(share ** 1.06, 0.72)),
    mouth,
    meshedUpperLip: raised(mouth, (share) => 4 * arch(share, 0.8)),
    meshedLowerLip: raised(mouth, (share) => -5 * arch(share, 0.8)),
  };
}

/** Points of a closed opening: `count` steps along the upper edge and as many back along the lower one. */
export function opening(upper: FaceLine, lower: FaceLine, count: number): Polygon {
  const back = fractions(count).slice(1, -1).toReversed();
  return [...fractions(count).map(upper), ...back.map(lower)];
}
