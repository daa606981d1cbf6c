import type { Distance } from './distance.ts';
import { at } from './list.ts';
import { clamp } from './scalar.ts';
import { along, gradient, length, subtract } from './vector.ts';
import type { Vector3 } from './vector.ts';

export interface Net {
  readonly positions: readonly Vector3[];
  readonly normals: readonly Vector3[];
  readonly triangles: readonly number[];
}

export interface NetBox {
  readonly low: Vector3;
  readonly high: Vector3;
  /** Edge of a cell; a net has about two triangles a cell. */
  readonly cell: number;
}

interface Lattice {
  readonly size: readonly [number, number, number];
  readonly values: Float32Array;
  readonly index: (i: number, j: number, k: number) => number;
}

const cellCorners: readonly Vector3[] = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [n & 1, (n >> 1) & 1, n >> 2]);
const cellEdges = cellCorners.flatMap((corner, a) =>
  [1, 2, 4]
    .filter((bit) => (a & bit) === 0)
    .map((bit) => ({ a, b: a | bit, corner, end: at(cellCorners, a | bit) })),
);

function eachCell(
  size: Lattice['size'],
  first: 0 | 1,
  visit: (i: number, j: number, k: number) => void,
): void {
  for (let k = first; k < size[2] - 1; k++)
    for (let j = first; j < size[1] - 1; j++) for (let i = first; i < size[0] - 1; i++) visit(i, j, k);
}

function sample(distance: Distance, { low, high, cell }: NetBox): Lattice {
  const count = (axis: 0 | 1 | 2): number => Math.ceil((high[axis] - low[axis]) / cell) + 1;
  const size = [count(0), count(1), count(2)] as const;
  const index = (i: number, j: number, k: number): number => i + size[0] * (j + size[1] * k);
  const values = new Float32Array(size[0] * size[1] * size[2]);
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++)
        values[index(i, j, k)] = distance([low[0] + i * cell, low[1] + j * cell, low[2] + k * cell]);
  return { size, values, index };
}

/** The mean of the places where the surface crosses a cell's edges, in cells; nothing when it does not cross. */
function crossing(corners: readonly number[]): Vector3 | undefined {
  const sum: [number, number, number] = [0, 0, 0];
  let crossed = 0;
  for (const { a, b, corner, end } of cellEdges) {
    const from = at(corners, a);
    const to = at(corners, b);
    if (from < 0 === to < 0) continue;
    const share = from / (from - to);
    for (const axis of [0, 1, 2] as const) sum[axis] += corner[axis] + (end[axis] - corner[axis]) * share;
    crossed++;
  }
  return crossed === 0 ? undefined : [sum[0] / crossed, sum[1] / crossed, sum[2] / crossed];
}

function placeVertices(lattice: Lattice, { low, cell }: NetBox): { ids: Int32Array; positions: Vector3[] } {
  const { size, values, index } = lattice;
  const ids = new Int32Array(values.length).fill(-1);
  const positions: Vector3[] = [];
  eachCell(size, 0, (i, j, k) => {
    const place = crossing(cellCorners.map(([x, y, z]) => at(values, index(i + x, j + y, k + z))));
    if (place === undefined) return;
    ids[index(i, j, k)] = positions.length;
    positions.push(along(low, [i + place[0], j + place[1], k + place[2]], cell));
  });
  return { ids, positions };
}

/** Splits a quadrilateral along its shorter diagonal, which keeps creases straight. */
function split(positions: readonly Vector3[], quad: readonly [number, number, number, number]): number[] {
  const [a, b, c, d] = quad;
  const straight = length(subtract(at(positions, a), at(positions, c)));
  const other = length(subtract(at(positions, b), at(positions, d)));
  return straight <= other ? [a, b, c, a, c, d] : [b, c, d, b, d, a];
}

function joinVertices(lattice: Lattice, ids: Int32Array, positions: readonly Vector3[]): number[] {
  const { size, values, index } = lattice;
  const triangles: number[] = [];
  const join = (cells: readonly [number, number, number, number], inside: boolean): void => {
    const [a, b, c, d] = [at(ids, cells[0]), at(ids, cells[1]), at(ids, cells[2]), at(ids, cells[3])];
    if (Math.min(a, b, c, d) < 0) return;
    triangles.push(...split(positions, inside ? [a, b, c, d] : [a, d, c, b]));
  };
  eachCell(size, 1, (i, j, k) => {
    const here = at(values, index(i, j, k)) < 0;
    const cell = (di: number, dj: number, dk: number): number => index(i - di, j - dj, k - dk);
    if (here !== at(values, index(i + 1, j, k)) < 0)
      join([cell(0, 1, 1), cell(0, 0, 1), cell(0, 0, 0), cell(0, 1, 0)], here);
    if (here !== at(values, index(i, j + 1, k)) < 0)
      join([cell(1, 0, 1), cell(1, 0, 0), cell(0, 0, 0), cell(0, 0, 1)], here);
    if (here !== at(values, index(i, j, k + 1)) < 0)
      join([cell(1, 1, 0), cell(0, 1, 0), cell(0, 0, 0), cell(1, 0, 0)], here);
  });
  return triangles;
}

/**
 * Meshes the zero surface of a distance with naive surface nets (Gibson 1998), then walks every vertex two Newton steps
 * onto the surface, which removes the staircase of the lattice. Normals are the distance's gradient.
 */
export function surfaceNet(distance: Distance, box: NetBox): Net {
  const lattice = sample(distance, box);
  const { ids, positions } = placeVertices(lattice, box);
  const triangles = joinVertices(lattice, ids, positions);
  const step = box.cell * 0.4;
  const settled = positions.map((start) => {
    let point = start;
    for (let round = 0; round < 2; round++)
      point = along(point, gradient(distance, point, 0.4), -clamp(distance(point), -step, step));
    return point;
  });
  return { positions: settled, normals: settled.map((point) => gradient(distance, point, 0.4)), triangles };
}
