import { jacketInfluences } from '../body/body-weights.ts';
import type { Figure } from '../body/figure.ts';
import { facingOutwards } from '../geometry/part.ts';
import type { Part, Vertex } from '../geometry/part.ts';
import { contains, densified, outwards, rounded } from '../geometry/polygon.ts';
import type { Polygon } from '../geometry/polygon.ts';
import { clamp } from '../geometry/scalar.ts';
import { centre, triangulate } from '../geometry/triangulate.ts';
import { normalise } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import type { TrunkFront } from './trunk-front.ts';

/** Where panels are laid. */
export interface Ground {
  readonly figure: Figure;
  readonly front: TrunkFront;
}

/** A flat piece of cloth cut along an outline of the front view and laid onto the trunk. */
export interface Panel {
  readonly material: string;
  readonly outline: Polygon;
  /** Height above the trunk. Pieces closer than an outline's width to each other would show through. */
  readonly lift: (x: number, y: number) => number;
  /** Depth of the edge. */
  readonly thickness: number;
  readonly step: number;
  /** How often the corners are rounded. */
  readonly roundings: number;
  readonly uv?: (x: number, y: number) => Vector2;
}

function defaultUv(_: number, y: number): Vector2 {
  return [0.5, clamp((1330 - y) / 500)];
}

function insidePoints(outline: Polygon, step: number): Vector2[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const points: Vector2[] = [];
  for (let y = Math.min(...ys); y <= Math.max(...ys); y += step)
    for (let x = Math.min(...xs); x <= Math.max(...xs); x += step) points.push([x, y]);
  const clear = ([x, y]: Vector2): boolean =>
    outline.every(([edgeX, edgeY]) => Math.hypot(edgeX - x, edgeY - y) > step * 0.55);
  return points.filter((point) => contains(outline, point) && clear(point));
}

/** Lays one panel, with a wall around its edge that gives it thickness and an outline to draw. */
export function layPanel({ figure, front }: Ground, panel: Panel): Part {
  const uv = panel.uv ?? defaultUv;
  const outline = rounded(densified(panel.outline, panel.step * 0.7), panel.roundings);
  const points = [...outline, ...insidePoints(outline, panel.step)];
  const place = ([x, y]: Vector2, sunk: number): Vector3 => [
    x,
    y,
    front.depth(x, y) + panel.lift(x, y) - sunk,
  ];
  const carried = (position: Vector3, normal: Vector3): Vertex => {
    const [x, y, z] = position;
    const influences = jacketInfluences(figure, [x * 0.8, y, z]);
    return figure.pose.undo({ position, normal, uv: uv(x, y), influences });
  };
  const top = points.map((point) => carried(place(point, 0), front.normal(point[0], point[1])));
  const wall = outline.flatMap((point, index) => {
    const [dx, dy] = outwards(outline, index);
    const normal = normalise([dx, dy, 0.35]);
    return [carried(place(point, 0), normal), carried(place(point, panel.thickness), normal)];
  });
  const face = triangulate(points).filter((corners) => contains(outline, centre(points, corners)));
  const wallTriangles = outline.flatMap((_, index) => {
    const here = index * 2;
    const next = ((index + 1) % outline.length) * 2;
    return [here, here + 1, next + 1, here, next + 1, next];
  });
  const morphs = new Map();
  const sides = facingOutwards({
    material: panel.material,
    vertices: wall,
    triangles: wallTriangles,
    morphs,
  });
  return {
    material: panel.material,
    vertices: [...top, ...sides.vertices],
    triangles: [...face.flat(), ...sides.triangles.map((index) => index + top.length)],
    morphs,
  };
}

/** A panel and its mirror image. */
export function layPair(ground: Ground, panel: Panel): Part[] {
  const other = { ...panel, outline: panel.outline.map(([x, y]): Vector2 => [-x, y]) };
  return [layPanel(ground, panel), layPanel(ground, other)];
}

/** A constant lift. */
export function lifted(height: number): Panel['lift'] {
  return () => height;
}

/** A point on the trunk, `lift` above it. */
export function onTrunk({ front }: Ground, lift: number, [x, y]: Vector2): Vector3 {
  return [x, y, front.depth(x, y) + lift];
}
