import { bothSides, box, lamp, plant, row } from './scenery.ts';
import type { Scene } from './scene.ts';
import { svgElement } from '../../../look/svg-element.ts';

const glass = '#e9f2f8';
const frame = '#9fb4c9';
const counter = '#7f9ab6';

/** A tall window with the town behind it. */
function window(): SVGElement {
  const town = row({ from: 446, step: 34, count: 5 }, (x) => [
    box([x, 300 - ((x * 7) % 90), 30, 180], '#c3d5e4', { opacity: 0.8 }),
  ]);
  return svgElement(
    'g',
    {},
    box([430, 96, 196, 374], frame, { round: 6 }),
    box([440, 106, 176, 354], glass),
    ...town,
    box([524, 106, 8, 354], frame),
    box([440, 232, 176, 6], frame),
  );
}

/** Counters with glass between them, and the number on call above each. */
function counters(): SVGElement[] {
  return row({ from: 40, step: 304, count: 5 }, (x) => [
    box([x + 18, 392, 4, 90], '#d5e3ee'),
    box([x + 22, 392, 250, 88], '#f2f8fc', { opacity: 0.34 }),
    box([x + 96, 352, 92, 30], '#2f5d73', { round: 5, opacity: 0.8 }),
    box([x + 112, 362, 60, 10], '#bfe6dc', { round: 3 }),
  ]);
}

/** A bank's hall: tall windows, a long counter, lamps. */
export const bankHall: Scene = {
  wall: ['#dbe7f1', '#b4c8db'],
  floor: ['#a5bad0', '#8ea6bf'],
  far: () => [
    ...bothSides(window),
    ...bothSides(() => box([640, 60, 34, 680], '#e3ecf4')),
    ...bothSides(() => box([372, 60, 40, 680], '#e3ecf4')),
    ...counters(),
    box([0, 478, 1600, 18], '#e6eef5'),
    box([0, 496, 1600, 244], counter),
    box([0, 540, 1600, 8], '#2b8a82', { opacity: 0.7 }),
  ],
  near: () => [
    ...[480, 590, 1010, 1120].map((x, index) => lamp([x, 66 + (index % 2) * 22], 26)),
    plant([470, 700], 190, '#6c9289'),
    plant([1150, 720], 170, '#779b92'),
  ],
};
