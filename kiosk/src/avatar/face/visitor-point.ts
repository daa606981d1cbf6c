import { Vector3 } from 'three';
import { approach, degree } from '../motion.ts';
import type { Place } from '../role.ts';
import type { Direction } from './direction.ts';

/** How far aside the edges of the camera's picture are taken to be; common cameras see 60 to 70 degrees across. */
const edge: Direction = { yaw: 30, pitch: 20 };

const pull = { deltaMs: 0, settleMs: 220 };

export interface VisitorPoint {
  /** The visitor's face in the room, in metres. */
  readonly point: Vector3;
  /** The same, away from straight ahead. */
  readonly direction: Readonly<Direction>;
  step(deltaMs: number, seen: Place | undefined): void;
}

/** Where to look to look at the visitor: at the face the camera sees, followed smoothly, or else into the lens of the picture. */
export function createVisitorPoint(lens: Vector3): VisitorPoint {
  const point = new Vector3().copy(lens);
  const direction: Direction = { yaw: 0, pitch: 0 };
  return {
    point,
    direction,
    step(deltaMs, seen) {
      pull.deltaMs = deltaMs;
      direction.yaw = approach(direction.yaw, (seen?.x ?? 0) * edge.yaw, pull);
      direction.pitch = approach(direction.pitch, (seen?.y ?? 0) * edge.pitch, pull);
      point.x = lens.x + Math.tan(direction.yaw * degree) * lens.z;
      point.y = lens.y + Math.tan(direction.pitch * degree) * lens.z;
      point.z = lens.z;
    },
  };
}
