import { curveThrough } from '../geometry/curve.ts';
import { gridPart } from '../geometry/grid.ts';
import type { Part } from '../geometry/part.ts';
import { mix, smoothstep } from '../geometry/scalar.ts';
import { textureLength } from './lock.ts';
import { shellNormal, shellPoint } from './shell.ts';

/** How far down the scalp's hair reaches, by degrees from the middle of the forehead. */
const hairline = curveThrough([
  [0, 93],
  [30, 104],
  [52, 126],
  [66, 150],
  [76, 182],
  [88, 176],
  [100, 190],
  [116, 216],
  [140, 236],
  [180, 244],
]);

/** The hair on the skull, from which locks come: no gap between them ever shows skin. */
export function scalp(): Part {
  return gridPart({ material: 'hair', columns: 44, rows: 12 }, (across, down) => {
    const azimuth = mix(-180, 180, across);
    const place = { azimuth, drop: hairline(Math.abs(azimuth)) * down ** 0.9 };
    const tucked = -0.16 * Math.max(0, place.drop - 157) * smoothstep(60, 120, Math.abs(azimuth));
    // Beside the fringe the crown stays full down to where the locks have come out.
    const beside = smoothstep(35, 80, Math.abs(azimuth));
    const crown = 4.4 * (1 - smoothstep(mix(12, 60, beside), mix(110, 165, beside), place.drop));
    return {
      position: shellPoint(place, 0.2 + tucked + crown),
      normal: shellNormal(place),
      uv: [across * 6, place.drop / textureLength],
      influences: [['head', 1]],
    };
  });
}
