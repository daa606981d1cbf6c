import { at } from '../geometry/list.ts';
import { facingOutwards } from '../geometry/part.ts';
import type { Displacements, Part, Vertex } from '../geometry/part.ts';
import { contains } from '../geometry/polygon.ts';
import { triangulate } from '../geometry/triangulate.ts';
import type { Corners } from '../geometry/triangulate.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import { length } from '../geometry/vector.ts';
import { mouthHeight } from './face-curves.ts';
import { faceMotion } from './face-motion.ts';
import type { FaceMotion, SkinPoint, SkinTravel } from './face-motion.ts';
import { faceNodes, openings, unrolled } from './face-nodes.ts';
import type { FaceNode, Openings } from './face-nodes.ts';
import { faceShapes } from './face-shapes.ts';
import type { HeadModel } from './head-model.ts';

interface PlacedNode extends SkinPoint {
  readonly node: FaceNode;
  readonly position: Vector3;
}

/** Planar texture coordinates of the face, 170 by 240 mm. */
export function faceUv([x, y]: Vector2): Vector2 {
  return [0.5 + x / 170, (230 - y) / 240];
}

/** The back of the head is painted like the side of the jaw, else it would carry a second face. */
function skinUv({ angle }: FaceNode, [x, y]: Vector3): Vector2 {
  return faceUv(Math.cos(angle) < -0.25 ? [Math.sign(angle) * 62, 32] : [x, y]);
}

/** Displacements below this are left out. */
const noticeable = 0.02;

function placed(model: HeadModel, motion: FaceMotion, node: FaceNode): PlacedNode {
  const free = model.head.surface(node.angle, node.y);
  const meshed = node.drawn ?? [free[0], node.y];
  const nearMouth = Math.hypot(meshed[0], meshed[1] - mouthHeight) < 48 && Math.cos(node.angle) > 0.15;
  const resting = nearMouth ? motion.shut(meshed) : meshed;
  const projected = node.drawn !== undefined || nearMouth;
  const position: Vector3 = projected
    ? [resting[0], resting[1], model.head.frontZ(resting[0], resting[1])]
    : free;
  return { node, meshed, resting, depth: position[2], position };
}

/** A jaw that drops also goes back a little, because it turns. */
const jawRetreat = 0.35;

/** How a vertex moves in a shape of the face: lids and lips slide on the head, the jaw takes the surface with it. */
function displacement({ head }: HeadModel, { slide, lift, drop }: SkinTravel, place: PlacedNode): Vector3 {
  const [x, y] = place.resting;
  const slides = slidesOnFace(place);
  const dx = slides ? slide[0] : 0;
  const dy = slides ? slide[1] : 0;
  const follow = slides ? head.frontZ(x + dx, y + dy) - head.frontZ(x, y) + lift : 0;
  return [dx, dy - drop, follow - jawRetreat * drop];
}

/** Beyond the temples and under the chin the head is no longer a front surface to slide on. */
function slidesOnFace({ node, resting: [x, y] }: PlacedNode): boolean {
  return Math.cos(node.angle) >= 0.1 && Math.abs(x) <= 68 && y >= 7 && y <= 135;
}

function skinMorphs(
  model: HeadModel,
  motion: FaceMotion,
  places: readonly PlacedNode[],
): Map<string, Displacements> {
  const all = Object.entries(faceShapes).map(([name, shape]): [string, Displacements] => {
    const moves = new Map<number, Vector3>();
    for (const [index, place] of places.entries()) {
      const move = displacement(model, motion.travel(shape, place), place);
      if (length(move) >= noticeable) moves.set(index, move);
    }
    return [name, moves];
  });
  return new Map(all);
}

function insideHole(corners: Corners, places: readonly PlacedNode[], holes: Openings): boolean {
  const three = corners.map((corner) => at(places, corner));
  if (three.some(({ node }) => Math.abs(node.angle) >= 1.4)) return false;
  const middle: Vector2 = [
    three.reduce((sum, { meshed }) => sum + meshed[0] / 3, 0),
    three.reduce((sum, { meshed }) => sum + meshed[1] / 3, 0),
  ];
  return [holes.leftEye, holes.rightEye, holes.mouth].some((hole) => contains(hole, middle));
}

/** The skin of the whole head, with an opening each for the eyes and the mouth, and every morph target. */
export function faceSkin(model: HeadModel): Part {
  const holes = openings(model.curves);
  const motion = faceMotion(model.curves);
  const nodes = faceNodes(model.head, holes);
  const places = nodes.map((node) => placed(model, motion, node));
  const vertices = places.map(({ node, position }): Vertex => ({
    position,
    normal: model.head.normal(position),
    uv: skinUv(node, position),
    influences: [['head', 1]],
  }));
  const triangles = triangulate(nodes.map(unrolled))
    .filter((corners) => !insideHole(corners, places, holes))
    .flat();
  return facingOutwards({ material: 'face', vertices, triangles, morphs: skinMorphs(model, motion, places) });
}
