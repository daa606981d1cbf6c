import type { Part } from '../geometry/part.ts';
import type { Polygon } from '../geometry/polygon.ts';
import { layPair, layPanel, lifted } from './panel.ts';
import type { Ground } from './panel.ts';

/** What of the blouse shows in an opening that narrows down to a point. */
export function blouseFront(ground: Ground, point: number): Part {
  const outline: Polygon = [
    [-54, 1300],
    [-30, 1318],
    [30, 1318],
    [54, 1300],
    [1.5, point - 3],
    [-1.5, point - 3],
  ];
  return layPanel(ground, {
    material: 'blouseFront',
    outline,
    lift: lifted(1.2),
    thickness: 1,
    step: 9,
    roundings: 1,
  });
}

/** A band along both edges of a V-shaped opening, from beside the neck to its point. */
export function openingBand(ground: Ground, point: number, width: number): Part[] {
  const { neck } = ground.figure.proportions;
  return layPair(ground, {
    material: 'facing',
    outline: [
      [48 * neck, 1308],
      [42 * neck, 1280],
      [26, 1216],
      [0, point],
      [0, point - 1.7 * width],
      [26 + width, 1206],
      [42 * neck + width, 1276],
      [47 * neck + width, 1306],
    ],
    lift: lifted(3.4),
    thickness: 4,
    step: 5,
    roundings: 1,
  });
}

/** The edge of one front over the other below the opening, `width` wide, down to the hem. */
export function frontBand(ground: Ground, point: number, width: number): Part {
  const hem = ground.figure.proportions.jacketHem + 3;
  return layPanel(ground, {
    material: 'facing',
    outline: [
      [-width / 2, point - width * 0.6],
      [width / 2, point - width * 0.6],
      [width / 2, hem],
      [-width / 2, hem],
    ],
    lift: lifted(3.2),
    thickness: 3.6,
    step: 6,
    roundings: 0,
  });
}

/** Pockets sewn on, with a hem along the top. */
export function patchPockets(ground: Ground, top: number, size: readonly [number, number]): Part[] {
  const [width, height] = size;
  const from = 40;
  const pocket = layPair(ground, {
    material: 'lapel',
    outline: [
      [from, top],
      [from + width, top + 4],
      [from + width - 1, top - height + 8],
      [from + width / 2, top - height],
      [from + 1, top - height + 4],
    ],
    lift: lifted(2.2),
    thickness: 2.4,
    step: 7,
    roundings: 1,
  });
  const hem = layPair(ground, {
    material: 'facing',
    outline: [
      [from - 1, top - 11],
      [from + width + 1, top - 7],
      [from + width + 1, top + 5],
      [from - 1, top + 1],
    ],
    lift: lifted(3.8),
    thickness: 3.6,
    step: 6,
    roundings: 0,
  });
  return [...pocket, ...hem];
}
