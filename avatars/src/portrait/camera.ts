import { radians } from '../geometry/scalar.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** A camera in front of the figure that looks level at it. */
export interface View {
  /** Height of the middle of the picture above the floor, and height of what it shows at the figure, millimetres. */
  readonly centre: number;
  readonly extent: number;
  /** How far the figure is turned to its right, in degrees. */
  readonly yawDegrees: number;
}

export const fieldOfViewDegrees = 20;

/** Turns the figure, then projects: x and y in units of half the picture's height, z the distance from the camera. */
export function projection({ centre, extent, yawDegrees }: View): (point: Vector3) => Vector3 {
  const distance = extent / 2 / Math.tan(radians(fieldOfViewDegrees) / 2);
  const turned = turnedBy(yawDegrees);
  return (point) => {
    const [x, y, z] = turned(point);
    const away = distance - z;
    const scale = distance / away / (extent / 2);
    return [x * scale, (y - centre) * scale, away];
  };
}

export function turnedBy(yawDegrees: number): (point: Vector3) => Vector3 {
  const cosine = Math.cos(radians(yawDegrees));
  const sine = Math.sin(radians(yawDegrees));
  return ([x, y, z]) => [x * cosine + z * sine, y, z * cosine - x * sine];
}
