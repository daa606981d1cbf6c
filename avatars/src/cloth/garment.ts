import { jacketInfluences, smoothedInfluences } from '../body/body-weights.ts';
import type { Figure } from '../body/figure.ts';
import { curveThrough } from '../geometry/curve.ts';
import type { Distance } from '../geometry/distance.ts';
import { at } from '../geometry/list.ts';
import { facingOutwards } from '../geometry/part.ts';
import type { Part, Vertex } from '../geometry/part.ts';
import { clamp, smoothMaximum, smoothMinimum } from '../geometry/scalar.ts';
import { surfaceNet } from '../geometry/surface-nets.ts';
import { dot, normalise, subtract } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';

const collarHeight = 1314;
const cell = 11;

/** Planar texture coordinates, 760 by 520 mm. */
function clothUv(x: number, y: number): Vector2 {
  return [0.5 + x / 760, clamp((1330 - y) / 520)];
}

/**
 * A garment's body and sleeves, cut at hem, neck and `sleeveEnd` millimetres above the wrists. Rounded cuts, because a
 * sharp one would mesh ragged.
 */
export function sleevedShape(figure: Figure, sleeveEnd: number): Distance {
  const [shoulder, elbow, wrist] = figure.armJoints;
  const along = normalise(subtract(wrist, elbow));
  const hem = figure.proportions.jacketHem;
  return (point) => {
    const [x, y, z] = point;
    let distance = smoothMinimum(figure.trunk(point), figure.arm(point), 24);
    distance = smoothMaximum(distance, hem - y, 14);
    distance = smoothMaximum(distance, y - collarHeight, 8);
    if (Math.abs(x) <= shoulder[0] - 30) return distance;
    return smoothMaximum(distance, dot(subtract([Math.abs(x), y, z], wrist), along) + sleeveEnd, 9);
  };
}

/** Half the width of a sleeveless garment by height: narrow at the shoulder, wider below the arm, then all there is. */
const armhole = curveThrough([
  [1000, 1.8],
  [1120, 1.36],
  [1150, 1.2],
  [1182, 1],
  [1215, 0.88],
  [1250, 0.84],
  [1285, 0.86],
]);

/** How far from the middle a sleeveless garment ends at a height. */
export function armholeAt({ proportions }: Figure, y: number): number {
  return armhole(y) * proportions.shoulder;
}

function beyondArmhole(figure: Figure, [x, y]: Vector3): number {
  return (Math.abs(x) - armholeAt(figure, y)) * 0.85;
}

/** The trunk alone, with room for the arms. */
export function sleevelessShape(figure: Figure): Distance {
  const whole = sleevedShape(figure, 14);
  return (point) => smoothMaximum(whole(point), beyondArmhole(figure, point), 10);
}

/** Sleeves with as much of the shoulder as goes under a sleeveless garment. */
export function sleevesShape(figure: Figure): Distance {
  const whole = sleevedShape(figure, 14);
  const thinner = 3;
  const overlap = 16;
  return (point) => smoothMaximum(whole(point) + thinner, -overlap - beyondArmhole(figure, point), 6);
}

/** Meshes a garment modelled with lowered arms, weighs it, and takes it back to the T-pose. */
export function garment(figure: Figure, material: string, shape: Distance): Part {
  const reach = Math.ceil(figure.armJoints[2][0] + 50);
  const hem = figure.proportions.jacketHem;
  const net = surfaceNet(shape, { low: [-reach - 3, hem - 12, -130], high: [reach + 5, 1330, 150], cell });
  const rough = net.positions.map((position) => jacketInfluences(figure, position));
  const influences = smoothedInfluences(rough, net.triangles, 3);
  const vertices = net.positions.map((position, index): Vertex => ({
    position,
    normal: at(net.normals, index),
    uv: clothUv(position[0], position[1]),
    influences: at(influences, index),
  }));
  const modelled = facingOutwards({ material, vertices, triangles: net.triangles, morphs: new Map() });
  return { ...modelled, vertices: modelled.vertices.map(figure.pose.undo) };
}
