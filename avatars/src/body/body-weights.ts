import { settle, weighted } from '../geometry/influence.ts';
import type { Influences } from '../geometry/influence.ts';
import { at } from '../geometry/list.ts';
import { smoothstep } from '../geometry/scalar.ts';
import { add, dot, length, normalise, subtract } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { Figure } from './figure.ts';

/** Half the height over which one bone of the spine hands over to the next. */
const handover = 28;

/** How the spine carries a height of the torso. */
export function spineInfluences(height: number): Influences {
  const past = (border: number): number => smoothstep(border - handover, border + handover, height);
  const spine = past(960);
  const chest = past(1062);
  const upperChest = past(1165);
  return settle([
    ['hips', 1 - spine],
    ['spine', spine * (1 - chest)],
    ['chest', chest * (1 - upperChest)],
    ['upperChest', upperChest],
  ]);
}

/** How much a point of the left half belongs to the arm, and how much of that to the forearm. */
function armShares(figure: Figure, point: Vector3): { arm: number; forearm: number } {
  const [shoulder, elbow, wrist] = figure.armJoints;
  const upper = subtract(elbow, shoulder);
  const direction = normalise(upper);
  const passed = dot(subtract(point, shoulder), direction);
  const nearer = smoothstep(-22, 22, figure.torso(point) - figure.arm(point));
  const beside = passed > length(upper) * 0.6 && point[0] > figure.halfWidth(point[1]) + 6;
  const bend = normalise(add(direction, normalise(subtract(wrist, elbow))));
  return {
    arm: beside ? 1 : nearer * smoothstep(-36, 34, passed),
    forearm: smoothstep(-26, 26, dot(subtract(point, elbow), bend)),
  };
}

/** How the bones carry a point of the jacket, in the pose in which it is modelled. */
export function jacketInfluences(figure: Figure, point: Vector3): Influences {
  const side = point[0] >= 0 ? 'left' : 'right';
  const [x, y, z] = point;
  const { arm, forearm } = armShares(figure, [Math.abs(x), y, z]);
  const clavicle = 0.85 * smoothstep(45, 100, Math.abs(x)) * smoothstep(1205, 1250, y);
  return settle([
    [`${side}UpperArm`, arm * (1 - forearm)],
    [`${side}LowerArm`, arm * forearm],
    [`${side}Shoulder`, (1 - arm) * clavicle],
    ...weighted(spineInfluences(y), (1 - arm) * (1 - clavicle)),
  ]);
}

function neighbours(count: number, triangles: readonly number[]): ReadonlySet<number>[] {
  const near = Array.from({ length: count }, () => new Set<number>());
  for (const [corner, index] of triangles.entries()) {
    const first = corner - (corner % 3);
    for (const other of [first, first + 1, first + 2])
      if (other !== corner) at(near, index).add(at(triangles, other));
  }
  return near;
}

/** Laplacian smoothing of skin weights over a mesh: 40 % own, 60 % of the neighbours, for each pass. */
export function smoothedInfluences(
  influences: readonly Influences[],
  triangles: readonly number[],
  passes: number,
): readonly Influences[] {
  const near = neighbours(influences.length, triangles);
  let smoother = influences;
  for (let pass = 0; pass < passes; pass++) {
    const before = smoother;
    smoother = before.map((own, index) => {
      const around = [...at(near, index)];
      const share = 0.6 / Math.max(around.length, 1);
      return settle([
        ...weighted(own, 0.4),
        ...around.flatMap((other) => weighted(at(before, other), share)),
      ]);
    });
  }
  return smoother;
}
