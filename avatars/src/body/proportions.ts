import type { Vector2 } from '../geometry/vector.ts';

/** A horizontal slice of the clothed torso: height, half width, front and back depth, in millimetres above the floor. */
export type TorsoSlice = readonly [height: number, halfWidth: number, front: number, back: number];

/** The build of a figure. Lengths in millimetres; the figure stands 1.61 m tall with its chin at 1.36 m. */
export interface Proportions {
  /** Height rising. */
  readonly torso: readonly TorsoSlice[];
  /** Distance of the shoulder joint from the middle. */
  readonly shoulder: number;
  readonly upperArm: number;
  readonly lowerArm: number;
  /** Sleeve radii at shoulder, elbow and wrist. */
  readonly sleeve: readonly [number, number, number];
  /** Radii of the jacket over the collar bone, near the neck and at the shoulder. */
  readonly collarBone: Vector2;
  readonly bust: number;
  /** Factor of the neck's width; 1 is slender. */
  readonly neck: number;
  readonly jacketHem: number;
  /** Where the lapels meet. */
  readonly lapelPoint: number;
}

/** Narrow, sloping shoulders and a long neck are what makes an anime figure look light. */
export const slender: Proportions = {
  torso: [
    [800, 150, 86, -100],
    [855, 148, 86, -99],
    [905, 136, 82, -90],
    [955, 114, 76, -74],
    [1010, 102, 74, -64],
    [1070, 110, 82, -69],
    [1120, 121, 94, -77],
    [1160, 126, 97, -82],
    [1198, 128, 88, -84],
    [1232, 127, 72, -83],
    [1262, 116, 56, -78],
    [1284, 90, 44, -70],
    [1302, 58, 32, -62],
    [1318, 42, 22, -56],
    [1345, 36, 15, -52],
    [1400, 35, 14, -50],
  ],
  shoulder: 114,
  upperArm: 228,
  lowerArm: 210,
  sleeve: [37, 31.5, 28],
  collarBone: [24, 33],
  bust: 9,
  neck: 1,
  jacketHem: 868,
  lapelPoint: 1128,
};

/** Straight, wider shoulders, a strong neck, hardly a waist. */
export const sturdy: Proportions = {
  torso: [
    [800, 142, 84, -98],
    [855, 142, 85, -97],
    [905, 137, 84, -92],
    [955, 128, 82, -84],
    [1010, 124, 82, -78],
    [1070, 130, 87, -78],
    [1120, 138, 93, -82],
    [1160, 143, 94, -86],
    [1198, 144, 88, -88],
    [1232, 141, 74, -87],
    [1262, 128, 60, -82],
    [1284, 98, 48, -74],
    [1302, 66, 36, -66],
    [1318, 50, 27, -60],
    [1345, 44, 20, -56],
    [1400, 43, 18, -54],
  ],
  shoulder: 130,
  upperArm: 232,
  lowerArm: 214,
  sleeve: [43, 37, 32],
  collarBone: [30, 41],
  bust: 3,
  neck: 1.2,
  jacketHem: 850,
  lapelPoint: 1104,
};
