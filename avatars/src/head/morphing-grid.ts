import { gridTriangles } from '../geometry/grid.ts';
import type { GridShape } from '../geometry/grid.ts';
import { at, fractions } from '../geometry/list.ts';
import { facingOutwards } from '../geometry/part.ts';
import type { Displacements, Part, Vertex } from '../geometry/part.ts';
import { length, subtract } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { atRest } from './face-shape.ts';
import { faceShapes } from './face-shapes.ts';
import type { FaceShape } from './face-shape.ts';

/** A surface over the unit square that also knows where it is in every shape of the face. */
export type MorphingSurface = (across: number, down: number, shape: FaceShape) => Vertex;

const noticeable = 0.01;

/** Samples the surface at rest and in every shape; the morph targets are the differences. */
export function morphingGrid(grid: GridShape, surface: MorphingSurface): Part {
  const places = fractions(grid.rows).flatMap((down) =>
    fractions(grid.columns).map((across) => [across, down] as const),
  );
  const vertices = places.map(([across, down]) => surface(across, down, atRest));
  const morphs = Object.entries(faceShapes).map(([name, shape]): [string, Displacements] => {
    const moves = new Map<number, Vector3>();
    for (const [index, [across, down]] of places.entries()) {
      const move = subtract(surface(across, down, shape).position, at(vertices, index).position);
      if (length(move) >= noticeable) moves.set(index, move);
    }
    return [name, moves];
  });
  const triangles = gridTriangles(grid.columns, grid.rows);
  return facingOutwards({ material: grid.material, vertices, triangles, morphs: new Map(morphs) });
}
