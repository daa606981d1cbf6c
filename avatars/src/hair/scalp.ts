import { curveThrough } from '../geometry/curve.ts';
import type { Curve } from '../geometry/curve.ts';
import { gridPart } from '../geometry/grid.ts';
import type { Part } from '../geometry/part.ts';
import { mix, smoothstep } from '../geometry/scalar.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { textureLength } from './lock.ts';
import { shellNormal, shellPoint, skullDirection, skullNormal, skullPoint } from './shell.ts';
import type { HairPlace } from './shell.ts';

/** How far down the scalp's hair reaches, by degrees from the middle of the forehead. */
const coveredHairline = curveThrough([
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
/** The same for hair that leaves ears and neck free: around the ear, and down to the nape. */
const bareHairline = curveThrough([
  [0, 95],
  [30, 106],
  [50, 138],
  [62, 160],
  [72, 178],
  [78, 184],
  [84, 172],
  [98, 170],
  [106, 198],
  [120, 222],
  [145, 243],
  [180, 248],
]);

interface Cover {
  readonly hairline: Curve;
  readonly at: (place: HairPlace, down: number) => { position: Vector3; normal: Vector3 };
}

function cover({ hairline, at }: Cover): Part {
  return gridPart({ material: 'hair', columns: 44, rows: 12 }, (across, down) => {
    const azimuth = mix(-180, 180, across);
    const place = { azimuth, drop: hairline(Math.abs(azimuth)) * down ** 0.9 };
    return { ...at(place, down), uv: [across * 6, place.drop / textureLength], influences: [['head', 1]] };
  });
}

/** The hair on the skull, from which locks come: no gap between them ever shows skin. */
export function scalp(): Part {
  return cover({
    hairline: coveredHairline,
    at: (place) => {
      const aside = Math.abs(place.azimuth);
      const tucked = -0.16 * Math.max(0, place.drop - 157) * smoothstep(60, 120, aside);
      // Beside the fringe the crown stays full down to where the locks have come out.
      const beside = smoothstep(35, 80, aside);
      const crown = 4.4 * (1 - smoothstep(mix(12, 60, beside), mix(110, 165, beside), place.drop));
      return { position: shellPoint(place, 0.2 + tucked + crown), normal: shellNormal(place) };
    },
  });
}

/** The scalp of hair that is combed back or cut short: its edge goes into the skin. */
export function bareScalp(): Part {
  return cover({
    hairline: bareHairline,
    at: (place, down) => {
      const direction = skullDirection(place);
      const edge = mix(-13, -9, smoothstep(90, 120, Math.abs(place.azimuth)));
      const crown = 4 * (1 - smoothstep(60, 120, place.drop));
      const lift = mix(crown - 1, edge, smoothstep(0.8, 1, down));
      return { position: skullPoint(direction, lift), normal: skullNormal(direction) };
    },
  });
}
