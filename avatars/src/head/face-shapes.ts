import { arch } from '../geometry/scalar.ts';
import type { FaceShape } from './face-shape.ts';

const shut: FaceShape = {
  lids: { kind: 'meet', line: 'low' },
  brows: { inner: -0.8, outer: -0.8 },
};
const straight = { upper: 0, lower: 0, upperRoundness: 1, lowerRoundness: 1 } as const;
const round = { upperRoundness: 0.5, lowerRoundness: 0.5 } as const;

/** Every morph target by its name in VRM; found by drawing, face to face with the pictures. */
export const faceShapes = {
  aa: {
    mouth: {
      width: 1.06,
      corners: 1,
      upper: 1.6,
      lower: 12.5,
      upperRoundness: 0.75,
      lowerRoundness: 0.55,
      jawDrop: 4.5,
      teeth: 0.85,
    },
    brows: { inner: 0.8, outer: 0.8 },
  },
  ih: {
    mouth: {
      width: 0.98,
      corners: 0.2,
      upper: 0.9,
      lower: 3.6,
      upperRoundness: 0.7,
      lowerRoundness: 0.6,
      jawDrop: 0.8,
      teeth: 0.8,
    },
  },
  ou: {
    mouth: {
      ...round,
      width: 0.5,
      corners: -3.4,
      upper: 2,
      lower: 4.2,
      protrusion: 2.2,
      jawDrop: 1,
      teeth: 0.1,
    },
  },
  ee: {
    mouth: {
      width: 1.32,
      corners: 2.2,
      upper: 1.3,
      lower: 6.2,
      upperRoundness: 0.62,
      lowerRoundness: 0.5,
      jawDrop: 1.4,
      teeth: 1,
    },
  },
  oh: {
    mouth: {
      ...round,
      width: 0.72,
      corners: -3.6,
      upper: 2.6,
      lower: 9.2,
      protrusion: 1.4,
      jawDrop: 3,
      teeth: 0.45,
    },
    brows: { inner: 1, outer: 1 },
  },
  closed: { mouth: { ...straight, width: 0.96, corners: -0.7, raise: 0.2, protrusion: -0.9 } },
  smile: {
    mouth: { ...straight, width: 1.27, corners: 4.2 },
    lids: { kind: 'shift', upper: (share) => -0.8 * arch(share), lower: (share) => 1.5 * arch(share) },
    brows: { inner: 1, outer: 0.6 },
    cheeks: 0.6,
  },
  happy: {
    mouth: {
      width: 1.34,
      corners: 3.6,
      upper: 0.4,
      lower: 9.6,
      upperRoundness: 1,
      lowerRoundness: 0.62,
      jawDrop: 2,
      teeth: 1,
    },
    lids: { kind: 'meet', line: 'arched' },
    brows: { inner: 2.6, outer: 2.2 },
    cheeks: 1,
  },
  angry: {
    mouth: { ...straight, width: 0.86, corners: -4.6, raise: 1 },
    lids: {
      kind: 'shift',
      upper: (share) => -5.5 * arch(share) * (1 - 0.75 * share),
      lower: (share) => 1.2 * arch(share),
    },
    brows: { inner: -7, outer: 2.5, apart: -2.2, sag: 1.2 },
  },
  sad: {
    mouth: { ...straight, width: 0.72, corners: -4.2, raise: 0.6 },
    lids: {
      kind: 'shift',
      upper: (share) => -4.6 * arch(share) * (0.25 + 0.75 * share),
      lower: (share) => 0.8 * arch(share),
    },
    brows: { inner: 5.2, outer: -3.6, apart: -0.5, sag: 1.2 },
  },
  relaxed: {
    mouth: { ...straight, width: 1.14, corners: 2 },
    // No lower than the lash is thick, so that a blink on top of it still looks closed.
    lids: { kind: 'shift', upper: (share) => -3.6 * arch(share), lower: (share) => 0.9 * arch(share) },
    brows: { inner: 1.2, outer: -0.5 },
  },
  surprised: {
    mouth: { ...round, width: 0.58, corners: -3.6, upper: 2.8, lower: 7, jawDrop: 3, teeth: 0.3 },
    lids: { kind: 'shift', upper: (share) => 2.2 * arch(share), lower: (share) => -arch(share) },
    brows: { inner: 7, outer: 6 },
    irisShrink: 0.14,
  },
  blink: shut,
  blinkLeft: { ...shut, onlySide: 1 },
  blinkRight: { ...shut, onlySide: -1 },
} as const satisfies Record<string, FaceShape>;

export type FaceShapeName = keyof typeof faceShapes;
