import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Eyes } from '../cast/person.ts';
import { seededRandom } from '../geometry/random.ts';
import { fullTurn } from '../geometry/scalar.ts';
import { faded, mixed } from './colour.ts';
import { fillRows, painted, withStops } from './painting.ts';
import type { Painting } from './painting.ts';

const size = 512;
const centre = size / 2;

function disc(brush: SKRSContext2D, radius: number): void {
  brush.beginPath();
  brush.arc(centre, centre, size * radius, 0, fullTurn);
}

function paintFibres(brush: SKRSContext2D, eyes: Eyes): void {
  const random = seededRandom(5);
  for (let fibre = 0; fibre < 90; fibre++) {
    const angle = random() * fullTurn;
    const outer = size * (0.3 + 0.15 * random());
    brush.strokeStyle = faded(random() > 0.5 ? eyes.bottom : eyes.top, 0.1 + 0.1 * random());
    brush.lineWidth = 2 + random() * 3;
    brush.beginPath();
    brush.moveTo(centre + Math.cos(angle) * size * 0.17, centre + Math.sin(angle) * size * 0.17);
    brush.lineTo(centre + Math.cos(angle) * outer, centre + Math.sin(angle) * outer);
    brush.stroke();
  }
}

/** The bright crescent at the bottom, which makes the eye look lit from above. */
function paintCrescent(brush: SKRSContext2D, eyes: Eyes): void {
  brush.save();
  disc(brush, 0.44);
  brush.clip();
  const light = brush.createRadialGradient(centre, size * 0.86, 10, centre, size * 0.8, size * 0.34);
  brush.fillStyle = withStops(light, [
    [0, faded(mixed(eyes.bottom, '#ffffff', 0.45), 0.95)],
    [0.55, faded(eyes.bottom, 0.55)],
    [1, faded(eyes.bottom, 0)],
  ]);
  brush.fillRect(0, 0, size, size);
  brush.restore();
}

function paintPupil(brush: SKRSContext2D, eyes: Eyes): void {
  const dark = brush.createRadialGradient(centre, centre, size * 0.05, centre, centre, size * 0.235);
  brush.fillStyle = withStops(dark, [
    [0, faded(mixed(eyes.top, '#000000', 0.7), 1)],
    [0.8, faded(mixed(eyes.top, '#000000', 0.55), 0.95)],
    [1, faded(eyes.top, 0)],
  ]);
  brush.beginPath();
  brush.ellipse(centre, centre, size * 0.215, size * 0.24, 0, 0, fullTurn);
  brush.fill();
}

function paintHighlights(brush: SKRSContext2D): void {
  const spots = [
    [0.35, 0.32, 0.115, 0.15, 1],
    [0.66, 0.69, 0.065, 0.065, 0.92],
    [0.56, 0.8, 0.028, 0.028, 0.55],
  ] as const;
  for (const [x, y, width, height, opacity] of spots) {
    brush.fillStyle = faded('#ffffff', opacity);
    brush.beginPath();
    brush.ellipse(size * x, size * y, size * width, size * height, -0.35, 0, fullTurn);
    brush.fill();
  }
}

/** The iris with its pupil, the lid's shadow and the lights. Not mirrored for the other eye: light comes from one side. */
export function irisTexture(eyes: Eyes): Painting {
  const rim = mixed(eyes.top, '#000000', 0.35);
  return painted(size, size, (brush) => {
    brush.fillStyle = rim;
    brush.fillRect(0, 0, size, size);
    brush.fillStyle = withStops(brush.createLinearGradient(0, 0, 0, size), [
      [0, eyes.top],
      [0.42, eyes.middle],
      [0.78, mixed(eyes.middle, eyes.bottom, 0.75)],
      [1, eyes.bottom],
    ]);
    disc(brush, 0.475);
    brush.fill();
    paintFibres(brush, eyes);
    paintCrescent(brush, eyes);
    brush.lineWidth = size * 0.05;
    brush.strokeStyle = faded(rim, 0.9);
    disc(brush, 0.472);
    brush.stroke();
    paintPupil(brush, eyes);
    fillRows(
      brush,
      [0, size * 0.52],
      [
        [0, faded(mixed(eyes.top, '#000000', 0.6), 0.92)],
        [0.5, faded(mixed(eyes.top, '#000000', 0.5), 0.55)],
        [1, faded(eyes.top, 0)],
      ],
    );
    paintHighlights(brush);
  });
}

/** White with the shadow of the upper lid. */
export function eyeWhiteTexture(): Painting {
  return painted(32, 128, (brush) =>
    fillRows(
      brush,
      [0, 128],
      [
        [0, '#a9a6bd'],
        [0.26, '#cfcddd'],
        [0.46, '#f6f4f7'],
        [1, '#ffffff'],
      ],
    ),
  );
}
