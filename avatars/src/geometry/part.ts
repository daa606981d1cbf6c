import { at } from './list.ts';
import type { Influences } from './influence.ts';
import { add, cross, dot, normalise, subtract } from './vector.ts';
import type { Vector2, Vector3 } from './vector.ts';

export interface Vertex {
  readonly position: Vector3;
  readonly normal: Vector3;
  /** Texture coordinates with the origin at the top left. */
  readonly uv: Vector2;
  readonly influences: Influences;
}

/** How far each moved vertex goes; vertices that stay are left out. */
export type Displacements = ReadonlyMap<number, Vector3>;

/** One piece of the figure, of one material. Parts are merged by material when they are exported. */
export interface Part {
  readonly material: string;
  readonly vertices: readonly Vertex[];
  /** Vertex indices, three a triangle, counter-clockwise seen from outside. */
  readonly triangles: readonly number[];
  readonly morphs: ReadonlyMap<string, Displacements>;
}

/** The normal of one triangle by its winding, as long as twice its area. */
export function triangleNormal(a: Vector3, b: Vector3, c: Vector3): Vector3 {
  return cross(subtract(b, a), subtract(c, a));
}

function agreement(vertices: readonly Vertex[], triangles: readonly number[]): number {
  let sum = 0;
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const a = at(vertices, at(triangles, corner));
    const b = at(vertices, at(triangles, corner + 1));
    const c = at(vertices, at(triangles, corner + 2));
    const outwards = add(add(a.normal, b.normal), c.normal);
    sum += dot(triangleNormal(a.position, b.position, c.position), outwards);
  }
  return sum;
}

/** Turns a whole part's triangles so that they face where its normals point; mirrored and lofted parts need it. */
export function facingOutwards(part: Part): Part {
  if (agreement(part.vertices, part.triangles) >= 0) return part;
  return { ...part, triangles: flipped(part.triangles) };
}

function flipped(triangles: readonly number[]): number[] {
  return triangles.map((_, index) =>
    at(triangles, index % 3 === 0 ? index : index + (index % 3 === 1 ? 1 : -1)),
  );
}

function mirroredBone(bone: string): string {
  if (bone.startsWith('left')) return `right${bone.slice(4)}`;
  if (bone.startsWith('right')) return `left${bone.slice(5)}`;
  return bone;
}

/** The same part on the other side of the body, with its left and right bones exchanged. */
export function mirrored(part: Part): Part {
  const flip = ([x, y, z]: Vector3): Vector3 => [-x, y, z];
  return {
    ...part,
    vertices: part.vertices.map((vertex) => ({
      ...vertex,
      position: flip(vertex.position),
      normal: flip(vertex.normal),
      influences: vertex.influences.map(([bone, weight]) => [mirroredBone(bone), weight] as const),
    })),
    triangles: flipped(part.triangles),
  };
}

/** Moves a part, for instance from head space to model space; `size` is the factor by which displacements grow. */
export function moved(part: Part, move: (point: Vector3) => Vector3, size: number): Part {
  const grown = (displacements: Displacements): Displacements =>
    new Map([...displacements].map(([index, [x, y, z]]) => [index, [x * size, y * size, z * size]]));
  return {
    ...part,
    vertices: part.vertices.map((vertex) => ({
      ...vertex,
      position: move(vertex.position),
      normal: normalise(vertex.normal),
    })),
    morphs: new Map([...part.morphs].map(([name, displacements]) => [name, grown(displacements)])),
  };
}

/** Joins parts of one material into one. */
export function joined(material: string, parts: readonly Part[]): Part {
  const vertices: Vertex[] = [];
  const triangles: number[] = [];
  const morphs = new Map<string, Map<number, Vector3>>();
  for (const part of parts) {
    const first = vertices.length;
    for (const vertex of part.vertices) vertices.push(vertex);
    for (const index of part.triangles) triangles.push(index + first);
    for (const [name, displacements] of part.morphs) {
      const all = morphs.get(name) ?? new Map<number, Vector3>();
      for (const [index, displacement] of displacements) all.set(index + first, displacement);
      morphs.set(name, all);
    }
  }
  return { material, vertices, triangles, morphs };
}
