import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Colour, Uniform } from '../cast/person.ts';
import type { Vector2 } from '../geometry/vector.ts';
import { faded, mixed } from './colour.ts';
import { clothLines } from './cloth-lines.ts';
import type { SoftLine } from './cloth-lines.ts';
import { fillRows, painted } from './painting.ts';
import type { Painting } from './painting.ts';

const size = 1024;

interface Stroke {
  readonly line: SoftLine;
  readonly colour: Colour;
}

function pixel([x, y]: Vector2): Vector2 {
  return [(0.5 + x / 760) * size, ((1330 - y) / 520) * size];
}

function drawStroke(brush: SKRSContext2D, { line, colour }: Stroke, side: number): void {
  const [path, width, opacity, blur] = line;
  const [from, first, second, to] = path.map(([x, y]) => pixel([side * x, y]));
  if (!from || !first || !second || !to) return;
  brush.save();
  brush.filter = `blur(${blur}px)`;
  brush.strokeStyle = faded(colour, opacity);
  brush.lineWidth = width;
  brush.lineCap = 'round';
  brush.beginPath();
  brush.moveTo(...from);
  brush.bezierCurveTo(...first, ...second, ...to);
  brush.stroke();
  brush.restore();
}

/** Upright ribs, faint enough to read as knitting and not as stripes. */
function drawRibs(brush: SKRSContext2D, { clothShade }: Uniform, distance: number): void {
  brush.fillStyle = faded(clothShade, 0.13);
  for (let x = -380; x < 380; x += distance) {
    const [left] = pixel([x, 0]);
    brush.fillRect(left, 0, ((distance * 0.4) / 760) * size, size);
  }
}

/** The cloth from the front: seams, folds at waist, armpit and elbow, light on chest, shoulder and sleeve. */
export function clothTexture(uniform: Uniform): Painting {
  const { cloth, clothShade } = uniform;
  const { seams, folds, lights, ribs } = clothLines[uniform.garment];
  const light = mixed(cloth, '#ffffff', 0.35);
  const strokes: Stroke[] = [
    ...seams.flatMap((path): Stroke[] => [
      { line: [path, 9, 0.42, 5], colour: clothShade },
      { line: [path, 2.4, 0.75, 0.4], colour: clothShade },
    ]),
    ...folds.map((line) => ({ line, colour: clothShade })),
    ...lights.map((line) => ({ line, colour: light })),
  ];
  return painted(size, size, (brush) => {
    fillRows(
      brush,
      [0, size],
      [
        [0, mixed(cloth, '#ffffff', 0.07)],
        [0.45, cloth],
        [1, mixed(cloth, clothShade, 0.5)],
      ],
    );
    if (ribs > 0) drawRibs(brush, uniform, ribs);
    for (const side of [1, -1]) for (const stroke of strokes) drawStroke(brush, stroke, side);
  });
}

/** Where the cloth's outline is drawn: not in the armpits, where the folded cloth would show it as scratches. */
export function clothOutlineTexture(): Painting {
  const scale = 128 / size;
  return painted(128, 128, (brush) => {
    brush.fillStyle = '#ffffff';
    brush.fillRect(0, 0, 128, 128);
    brush.filter = 'blur(2px)';
    brush.fillStyle = '#000000';
    for (const side of [1, -1]) {
      const [x, y] = pixel([side * 126, 1208]);
      brush.beginPath();
      brush.ellipse(x * scale, y * scale, 8, 20, side * -0.2, 0, Math.PI * 2);
      brush.fill();
    }
  });
}
