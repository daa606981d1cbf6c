import { gridPart } from './grid.ts';
import type { Influences } from './influence.ts';
import { at } from './list.ts';
import type { Part } from './part.ts';
import { fullTurn } from './scalar.ts';
import { normalise } from './vector.ts';
import type { Vector2, Vector3 } from './vector.ts';

/** An upright ellipse; lofts join several. */
export interface Ring {
  readonly centre: Vector3;
  /** Half width and half depth. */
  readonly radii: Vector2;
  readonly influences: Influences;
  /** Texture row, 0 at the top. */
  readonly row: number;
}

/** Joins rings to a tube that is open at both ends. */
export function loft(material: string, columns: number, rings: readonly Ring[]): Part {
  const rows = rings.length - 1;
  return gridPart({ material, columns, rows }, (around, down) => {
    const { centre, radii, influences, row } = at(rings, Math.round(down * rows));
    const sine = Math.sin(around * fullTurn);
    const cosine = Math.cos(around * fullTurn);
    return {
      position: [centre[0] + radii[0] * sine, centre[1], centre[2] + radii[1] * cosine],
      normal: normalise([sine / radii[0], 0, cosine / radii[1]]),
      uv: [around, row],
      influences,
    };
  });
}
