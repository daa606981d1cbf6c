import type { Uniform } from '../cast/person.ts';
import type { Vector2 } from '../geometry/vector.ts';

/** A line on the cloth: from, two controls, to; in millimetres of the front view, on the left half. */
export type Bezier = readonly [Vector2, Vector2, Vector2, Vector2];

/** Width and blur in pixels, opacity 0 to 1. */
export type SoftLine = readonly [path: Bezier, width: number, opacity: number, blur: number];

/** Everything drawn on one garment's cloth. */
export interface ClothLines {
  /** Sewn lines, drawn soft and sharp. */
  readonly seams: readonly Bezier[];
  readonly folds: readonly SoftLine[];
  readonly lights: readonly SoftLine[];
  /** Ribs of knitted cloth, this far apart in millimetres; 0 for woven cloth. */
  readonly ribs: number;
}

const princessSeam: Bezier = [
  [104, 1205],
  [62, 1150],
  [48, 1040],
  [66, 878],
];
const dart: Bezier = [
  [60, 1130],
  [58, 1080],
  [60, 1030],
  [66, 985],
];
const waistFolds: readonly SoftLine[] = [
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
];
/** In the armpit, and across the inside of the elbow. */
const armFolds: readonly SoftLine[] = [
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
  [
    [
      [212, 1086],
      [224, 1092],
      [238, 1094],
      [252, 1090],
    ],
    5,
    0.36,
    3,
  ],
  [
    [
      [216, 1070],
      [232, 1072],
      [250, 1070],
      [266, 1062],
    ],
    6,
    0.42,
    3.4,
  ],
  [
    [
      [228, 1054],
      [244, 1052],
      [258, 1046],
      [270, 1036],
    ],
    5,
    0.32,
    3,
  ],
  [
    [
      [178, 1148],
      [190, 1150],
      [200, 1146],
      [210, 1138],
    ],
    5,
    0.24,
    4,
  ],
];
const lights: readonly SoftLine[] = [
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

const woven = { folds: [...waistFolds, ...armFolds], lights, ribs: 0 };

/** What is drawn on each garment's cloth. */
export const clothLines: Readonly<Record<Uniform['garment'], ClothLines>> = {
  jacket: { ...woven, seams: [princessSeam] },
  waistcoat: { ...woven, seams: [princessSeam] },
  tunic: { ...woven, seams: [dart] },
  cardigan: { seams: [], folds: armFolds, lights, ribs: 5.4 },
};
