import { bothSides, box, lamp, plant, row } from './scenery.ts';
import type { Scene } from './scene.ts';
import { svgElement } from '../../../look/svg-element.ts';

const white = '#f2f8f7';
const teal = '#4f9d98';

/** A garden behind frosted glass. */
function garden(): SVGElement {
  return svgElement(
    'g',
    {},
    box([416, 120, 214, 300], '#a9c9c6', { round: 8 }),
    box([426, 130, 194, 280], '#e6f3ef'),
    ...[0, 1, 2, 3].map((index) =>
      svgElement('ellipse', {
        cx: 450 + index * 50,
        cy: 400 - (index % 2) * 40,
        rx: 44,
        ry: 70,
        fill: '#b5d6bb',
      }),
    ),
    box([520, 130, 8, 280], '#c9dfdc'),
    box([416, 408, 214, 14], white),
  );
}

/** Where patients register: fronts darker than a nurse's tunic, under a wooden rail. */
function reception(): SVGElement[] {
  return [
    box([0, 478, 1600, 20], '#d9b995'),
    box([0, 498, 1600, 241], '#86aab0'),
    ...row({ from: 60, step: 186, count: 9 }, (x) => [box([x, 510, 3, 216], '#769ba2')]),
    box([0, 560, 1600, 12], '#d4e6e4', { opacity: 0.6 }),
  ];
}

/** The sign of a pharmacy or clinic; the red cross is protected and belongs to others. */
function sign(): SVGElement {
  return svgElement(
    'g',
    {},
    box([1010, 168, 132, 132], teal, { round: 26 }),
    box([1063, 192, 26, 84], white, { round: 6 }),
    box([1034, 221, 84, 26], white, { round: 6 }),
  );
}

/** The waiting hall of a clinic: daylight, a garden behind glass, plants. */
export const clinicHall: Scene = {
  wall: ['#d5e6e6', '#a9c7ca'],
  floor: ['#98b7bb', '#83a5ab'],
  far: () => [
    garden(),
    sign(),
    ...bothSides(() => box([660, 60, 16, 420], '#c9e0dd')),
    box([968, 330, 216, 90], white, { round: 8, opacity: 0.85 }),
    ...[0, 1, 2].map((index) => box([988, 348 + index * 22, 150 - index * 34, 10], '#9cc4c0', { round: 4 })),
    ...reception(),
  ],
  near: () => [
    ...bothSides(() => lamp([520, 70], 30, '#ffffff')),
    plant([458, 712], 200, '#6f9c8b'),
    plant([1160, 700], 150, '#80a897'),
  ],
};
