import { fractions } from './list.ts';
import { facingOutwards } from './part.ts';
import type { Part, Vertex } from './part.ts';

export interface GridShape {
  readonly material: string;
  readonly columns: number;
  readonly rows: number;
}

/** Triangles over a grid stored row after row, `columns + 1` vertices wide. */
export function gridTriangles(columns: number, rows: number): number[] {
  const triangles: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * (columns + 1) + column;
      const below = here + columns + 1;
      triangles.push(here, below, below + 1, here, below + 1, here + 1);
    }
  }
  return triangles;
}

/**
 * Samples a surface over the unit square and joins the samples to a part. Lofts, strips, rings, balls and ribbons are all
 * grids; a ring repeats its first column as the last, so that textures can wrap. The triangles face where the normals point.
 */
export function gridPart(shape: GridShape, surface: (across: number, down: number) => Vertex): Part {
  const vertices = fractions(shape.rows).flatMap((down) =>
    fractions(shape.columns).map((across) => surface(across, down)),
  );
  const triangles = gridTriangles(shape.columns, shape.rows);
  return facingOutwards({ material: shape.material, vertices, triangles, morphs: new Map() });
}
