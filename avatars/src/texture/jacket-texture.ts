import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Colour, Uniform } from '../cast/person.ts';
import type { Vector2 } from '../geometry/vector.ts';
import { faded, mixed } from './colour.ts';
import { fillRows, painted } from './painting.ts';
import type { Painting } from './painting.ts';

const size = 1024;

/** A line of the jacket: from, two controls, to; in millimetres of the front view. */
type Bezier = readonly [Vector2, Vector2, Vector2, Vector2];

interface SoftLine {
  readonly path: Bezier;
  readonly width: number;
  readonly colour: Colour;
  readonly opacity: number;
  readonly blur: number;
}

function pixel([x, y]: Vector2): Vector2 {
  return [(0.5 + x / 760) * size, ((1330 - y) / 520) * size];
}

function drawSoftLine(brush: SKRSContext2D, line: SoftLine, side: number): void {
  const [from, first, second, to] = line.path.map(([x, y]) => pixel([side * x, y]));
  if (!from || !first || !second || !to) return;
  brush.save();
  brush.filter = `blur(${line.blur}px)`;
  brush.strokeStyle = faded(line.colour, line.opacity);
  brush.lineWidth = line.width;
  brush.lineCap = 'round';
  brush.beginPath();
  brush.moveTo(...from);
  brush.bezierCurveTo(...first, ...second, ...to);
  brush.stroke();
  brush.restore();
}

const princessSeam: Bezier = [
  [104, 1205],
  [62, 1150],
  [48, 1040],
  [66, 878],
];
const folds: readonly (readonly [Bezier, width: number, opacity: number, blur: number])[] = [
  [
    [
      [16, 1036],
      [34, 1032],
      [60, 1034],
      [92, 1046],
    ],
    7,
    0.4,
    4,
  ],
  [
    [
      [14, 1022],
      [32, 1012],
      [54, 1006],
      [80, 1004],
    ],
    6,
    0.32,
    4,
  ],
  [
    [
      [18, 1090],
      [36, 1095],
      [54, 1106],
      [70, 1122],
    ],
    6,
    0.25,
    5,
  ],
  [
    [
      [40, 955],
      [55, 938],
      [74, 920],
      [96, 900],
    ],
    10,
    0.22,
    7,
  ],
  [
    [
      [112, 1246],
      [104, 1222],
      [104, 1196],
      [112, 1170],
    ],
    9,
    0.34,
    6,
  ],
];
const lights: readonly (readonly [Bezier, width: number, opacity: number, blur: number])[] = [
  [
    [
      [58, 1196],
      [67, 1180],
      [72, 1160],
      [66, 1140],
    ],
    26,
    0.16,
    16,
  ],
  [
    [
      [92, 1268],
      [110, 1265],
      [128, 1252],
      [138, 1236],
    ],
    18,
    0.2,
    12,
  ],
  [
    [
      [150, 1180],
      [164, 1130],
      [178, 1080],
      [190, 1040],
    ],
    20,
    0.14,
    14,
  ],
];

/** The jacket from the front: princess seams, folds at waist and armpit, light on chest, shoulder and sleeve. */
export function jacketTexture({ jacket, jacketShade }: Uniform): Painting {
  const light = mixed(jacket, '#ffffff', 0.35);
  const lines: SoftLine[] = [
    { path: princessSeam, width: 9, colour: jacketShade, opacity: 0.42, blur: 5 },
    { path: princessSeam, width: 2.4, colour: jacketShade, opacity: 0.75, blur: 0.4 },
    ...folds.map(([path, width, opacity, blur]) => ({ path, width, opacity, blur, colour: jacketShade })),
    ...lights.map(([path, width, opacity, blur]) => ({ path, width, opacity, blur, colour: light })),
  ];
  return painted(size, size, (brush) => {
    fillRows(
      brush,
      [0, size],
      [
        [0, mixed(jacket, '#ffffff', 0.07)],
        [0.45, jacket],
        [1, mixed(jacket, jacketShade, 0.5)],
      ],
    );
    for (const side of [1, -1]) for (const line of lines) drawSoftLine(brush, line, side);
  });
}

/** Where the jacket's outline is drawn: not in the armpits, where the folded cloth would show it as scratches. */
export function jacketOutlineTexture(): Painting {
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
