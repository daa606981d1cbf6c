import type { Displacements } from '../geometry/part.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import type { Binary } from './binary.ts';

/** glTF's component types and buffer targets. */
const float = 5126;
const unsignedByte = 5121;
const unsignedShort = 5123;
const unsignedInt = 5125;
const vertexTarget = 34_962;
const indexTarget = 34_963;

type Accessor = Readonly<Record<string, unknown>>;

/** Writes typed arrays and lists the accessors that describe them; each method answers an accessor's index. */
export interface Accessors {
  readonly list: readonly Accessor[];
  readonly positions: (points: readonly Vector3[]) => number;
  readonly normals: (normals: readonly Vector3[]) => number;
  readonly uvs: (uvs: readonly Vector2[]) => number;
  readonly triangles: (indices: readonly number[], vertexCount: number) => number;
  readonly joints: (joints: readonly (readonly number[])[]) => number;
  readonly weights: (weights: readonly (readonly number[])[]) => number;
  readonly matrices: (matrices: readonly (readonly number[])[]) => number;
  readonly displacements: (moves: Displacements, vertexCount: number) => number;
}

function bytesOf(array: Float32Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** The smallest and the largest of each axis, as 32-bit floats, because validators compare exactly. */
function bounds(points: readonly Vector3[]): { min: number[]; max: number[] } {
  const axis = (index: 0 | 1 | 2): number[] => points.map((point) => Math.fround(point[index]));
  const axes = [axis(0), axis(1), axis(2)];
  const extreme = (pick: (a: number, b: number) => number): number[] =>
    axes.map((values) => values.reduce((a, b) => pick(a, b)));
  return { min: extreme(Math.min), max: extreme(Math.max) };
}

/** Weights as bytes that sum to exactly 255: the heaviest takes what rounding leaves. */
function bytesOfWeights(weights: readonly number[]): number[] {
  const rounded = [0, 1, 2, 3].map((index) => Math.round((weights[index] ?? 0) * 255));
  const rest = 255 - rounded.reduce((sum, weight) => sum + weight, 0);
  return rounded.map((weight, index) => (index === 0 ? weight + rest : weight));
}

/** Most vertices stay where they are in most shapes, so displacements are stored sparsely. */
function sparse(binary: Binary, moves: Displacements, vertexCount: number): Accessor {
  const sorted = [...moves].sort(([a], [b]) => a - b);
  const points = sorted.length > 0 ? sorted : [[0, [0, 0, 0]] as const];
  const values = points.map(([, move]) => move);
  const wide = vertexCount > 65_535;
  const ids = points.map(([index]) => index);
  const indices = bytesOf(wide ? new Uint32Array(ids) : new Uint16Array(ids));
  // Vertices that are left out count as zeros.
  const all = points.length < vertexCount ? [...values, [0, 0, 0] as const] : values;
  return {
    componentType: float,
    count: vertexCount,
    type: 'VEC3',
    ...bounds(all),
    sparse: {
      count: points.length,
      indices: { bufferView: binary.append(indices), componentType: wide ? unsignedInt : unsignedShort },
      values: { bufferView: binary.append(bytesOf(new Float32Array(values.flat()))) },
    },
  };
}

export function accessors(binary: Binary): Accessors {
  const list: Accessor[] = [];
  const add = (accessor: Accessor): number => list.push(accessor) - 1;
  const floats = (type: string, rows: readonly (readonly number[])[], target?: number): Accessor => ({
    bufferView: binary.append(bytesOf(new Float32Array(rows.flat())), target),
    componentType: float,
    count: rows.length,
    type,
  });
  const fourBytes = (rows: readonly (readonly number[])[]): Accessor => ({
    bufferView: binary.append(new Uint8Array(rows.flat()), vertexTarget),
    componentType: unsignedByte,
    count: rows.length,
    type: 'VEC4',
  });
  return {
    list,
    positions: (points) => add({ ...floats('VEC3', points, vertexTarget), ...bounds(points) }),
    normals: (normals) => add(floats('VEC3', normals, vertexTarget)),
    uvs: (uvs) => add(floats('VEC2', uvs, vertexTarget)),
    joints: (joints) => add(fourBytes(joints.map((four) => [0, 1, 2, 3].map((index) => four[index] ?? 0)))),
    weights: (weights) => add({ ...fourBytes(weights.map(bytesOfWeights)), normalized: true }),
    matrices: (matrices) => add(floats('MAT4', matrices)),
    displacements: (moves, vertexCount) => add(sparse(binary, moves, vertexCount)),
    triangles: (indices, vertexCount) => {
      const wide = vertexCount > 65_535;
      const bytes = bytesOf(wide ? new Uint32Array(indices) : new Uint16Array(indices));
      return add({
        bufferView: binary.append(bytes, indexTarget),
        componentType: wide ? unsignedInt : unsignedShort,
        count: indices.length,
        type: 'SCALAR',
      });
    },
  };
}
