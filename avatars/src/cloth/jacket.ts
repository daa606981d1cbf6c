import { jacketInfluences, smoothedInfluences } from '../body/body-weights.ts';
import type { Figure } from '../body/figure.ts';
import type { Distance } from '../geometry/distance.ts';
import { at } from '../geometry/list.ts';
import { facingOutwards } from '../geometry/part.ts';
import type { Part, Vertex } from '../geometry/part.ts';
import { clamp, smoothMaximum, smoothMinimum } from '../geometry/scalar.ts';
import { surfaceNet } from '../geometry/surface-nets.ts';
import { dot, normalise, subtract } from '../geometry/vector.ts';
import type { Vector2 } from '../geometry/vector.ts';

const collarHeight = 1314;
const cell = 10.5;

/** Planar texture coordinates, 760 by 520 mm. */
function jacketUv(x: number, y: number): Vector2 {
  return [0.5 + x / 760, clamp((1330 - y) / 520)];
}

/** The jacket's body and sleeves, cut at hem, neck and wrists. Rounded cuts, because a sharp one would mesh ragged. */
function jacketDistance(figure: Figure): Distance {
  const [shoulder, elbow, wrist] = figure.armJoints;
  const along = normalise(subtract(wrist, elbow));
  const hem = figure.proportions.jacketHem;
  return (point) => {
    const [x, y, z] = point;
    let distance = smoothMinimum(figure.trunk(point), figure.arm(point), 24);
    distance = smoothMaximum(distance, hem - y, 14);
    distance = smoothMaximum(distance, y - collarHeight, 8);
    if (Math.abs(x) <= shoulder[0] - 30) return distance;
    return smoothMaximum(distance, dot(subtract([Math.abs(x), y, z], wrist), along) + 14, 9);
  };
}

export function jacket(figure: Figure): Part {
  const reach = Math.ceil(figure.armJoints[2][0] + 50);
  const hem = figure.proportions.jacketHem;
  const net = surfaceNet(jacketDistance(figure), {
    low: [-reach - 3, hem - 12, -130],
    high: [reach + 5, 1330, 150],
    cell,
  });
  const rough = net.positions.map((position) => jacketInfluences(figure, position));
  const influences = smoothedInfluences(rough, net.triangles, 3);
  const vertices = net.positions.map((position, index): Vertex => ({
    position,
    normal: at(net.normals, index),
    uv: jacketUv(position[0], position[1]),
    influences: at(influences, index),
  }));
  const modelled = facingOutwards({
    material: 'jacket',
    vertices,
    triangles: net.triangles,
    morphs: new Map(),
  });
  return { ...modelled, vertices: modelled.vertices.map(figure.pose.undo) };
}
