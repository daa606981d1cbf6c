import { spineInfluences } from '../body/body-weights.ts';
import { gridPart } from '../geometry/grid.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn } from '../geometry/scalar.ts';
import { add } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import { onTrunk } from './panel.ts';
import type { Ground } from './panel.ts';

/** A domed button sewn onto the front. */
export function button(ground: Ground, place: Vector2, radius: number): Part {
  const centre = onTrunk(ground, 2, place);
  return gridPart({ material: 'button', columns: 16, rows: 4 }, (across, down) => {
    const sine = Math.sin((down * Math.PI) / 2);
    const normal: Vector3 = [
      sine * Math.cos(across * fullTurn),
      sine * Math.sin(across * fullTurn),
      Math.cos((down * Math.PI) / 2),
    ];
    const position = add(centre, [normal[0] * radius, normal[1] * radius, normal[2] * 2.6]);
    return { position, normal, uv: [0, 0], influences: spineInfluences(place[1]) };
  });
}
