/** Where a lock of the fringe ends, how it bows on the way, and how wide it is. */
export type FringeLock = readonly [azimuth: number, drop: number, bow: number, halfWidth: number];

/** The fringes there are; see `fringeCuts`. */
export type FringeName = 'swept' | 'straight' | 'curtain' | 'combed' | 'tousled';

/** How a fringe is cut. All leave the brows free, which say half of what a face says. */
export interface FringeCut {
  /** Locks towards either side, outermost first. */
  readonly towardsRight: readonly FringeLock[];
  readonly towardsLeft: readonly FringeLock[];
  /** Thin strands over the clumps, which keep the fringe from looking cast in one piece. */
  readonly strays: readonly FringeLock[];
  /** How far down the parting the outermost lock begins, in millimetres from the crown. */
  readonly rootDrop: number;
  /** How far roots fan out from the parting towards where the locks end, 0 to 1. */
  readonly fan: number;
  readonly tapersFrom: number;
  /** How far the fringe stands off the forehead. */
  readonly body: number;
  /** How far the tips turn in to the head. */
  readonly curl: number;
  /** How dark its shadow on the forehead is, 0 to 1. */
  readonly shadow: number;
}

/** Few wide clumps, swept from the parting to either side; towards the temples they grow longer and frame the face. */
const swept: FringeCut = {
  towardsRight: [
    [-73, 217, -7, 20],
    [-60, 191, -3, 20],
    [-46, 169, 1, 19],
    [-33, 156, 5, 18],
    [-21, 149, 7, 15],
  ],
  towardsLeft: [
    [73, 215, 9, 19],
    [60, 190, 4, 18],
    [47, 169, 1, 17],
    [35, 154, -2, 14],
  ],
  strays: [
    [-37, 168, 4, 3.4],
    [-52, 188, 0, 3.6],
    [44, 176, -1, 3.4],
  ],
  rootDrop: 20,
  fan: 0,
  tapersFrom: 0.62,
  body: 0,
  curl: 4,
  shadow: 1,
};

/** Straight across, a little longer towards the temples. */
const straight: FringeCut = {
  towardsRight: [
    [-72, 208, -4, 19],
    [-59, 178, -2, 17],
    [-45, 161, 0, 18],
    [-31, 154, 1, 18],
    [-17, 150, 1, 17],
    [-4, 150, 0, 15],
  ],
  towardsLeft: [
    [72, 210, 4, 19],
    [59, 179, 2, 17],
    [45, 160, 0, 18],
    [31, 153, -1, 18],
    [18, 150, -1, 17],
    [7, 148, 0, 14],
  ],
  strays: [
    [-24, 156, 2, 3],
    [12, 155, -1, 3],
    [38, 160, -2, 3.2],
  ],
  rootDrop: 20,
  fan: 0.62,
  tapersFrom: 0.86,
  body: 0,
  curl: 4,
  shadow: 1,
};

/** Parted in the middle and drawn aside like curtains, the cheeks left free. */
const curtain: FringeCut = {
  towardsRight: [
    [-70, 196, -6, 15],
    [-60, 181, -4, 17],
    [-47, 163, 2, 17],
    [-34, 149, 7, 14],
  ],
  towardsLeft: [
    [70, 196, 6, 15],
    [60, 181, 4, 17],
    [47, 163, -2, 17],
    [35, 148, -6, 14],
  ],
  strays: [
    [-40, 165, 4, 3],
    [42, 163, -4, 3],
  ],
  rootDrop: 20,
  fan: 0,
  tapersFrom: 0.6,
  body: 1.5,
  curl: 4,
  shadow: 0.85,
};

/** Combed from a deep parting over the forehead and back behind the ears. */
const combed: FringeCut = {
  towardsRight: [
    [-124, 176, 2, 15],
    [-118, 172, 10, 17],
    [-110, 166, 19, 18],
    [-98, 158, 26, 17],
  ],
  towardsLeft: [
    [122, 176, -2, 15],
    [112, 170, -7, 16],
    [100, 162, -12, 16],
  ],
  strays: [],
  rootDrop: 52,
  fan: 0,
  tapersFrom: 0.78,
  body: 1.5,
  curl: 14,
  shadow: 0.5,
};

/** Short pointed clumps pushed to one side. */
const tousled: FringeCut = {
  towardsRight: [
    [-70, 156, -6, 14],
    [-58, 150, -2, 15],
    [-45, 146, 4, 16],
    [-31, 139, 7, 16],
    [-16, 136, 8, 15],
    [0, 127, 7, 14],
  ],
  towardsLeft: [
    [70, 156, 6, 14],
    [60, 146, 4, 15],
    [49, 134, 2, 14],
    [39, 118, 1, 12],
  ],
  strays: [
    [-24, 146, 9, 4],
    [-52, 154, 2, 4],
    [54, 148, 2, 4],
  ],
  rootDrop: 20,
  fan: 0.3,
  tapersFrom: 0.42,
  body: 5,
  curl: 4,
  shadow: 0.65,
};

/** How each fringe is cut. */
export const fringeCuts: Readonly<Record<FringeName, FringeCut>> = {
  swept,
  straight,
  curtain,
  combed,
  tousled,
};
