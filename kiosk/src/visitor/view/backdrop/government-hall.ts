import { bothSides, box, lamp, plant, row } from './scenery.ts';
import type { Scene } from './scene.ts';
import { svgElement } from '../../../look/svg-element.ts';

const stone = '#e8e7e4';
const red = '#a4514b';

/** A counter window under its board. */
function counterWindow(x: number): SVGElement[] {
  return [
    box([x, 306, 164, 44], red, { round: 4, opacity: 0.85 }),
    box([x + 16, 320, 26, 16], '#f6e9dc', { round: 3 }),
    box([x + 54, 324, 92, 8], '#f6e9dc', { round: 3 }),
    box([x, 352, 164, 128], '#eef2f5', { opacity: 0.7 }),
    box([x + 62, 420, 40, 60], '#98a5b3', { round: 16, opacity: 0.55 }),
    box([x + 166, 300, 8, 180], '#b9bfc7'),
  ];
}

/** A fluted pillar from floor to ceiling. */
function pillar(): SVGElement {
  return svgElement(
    'g',
    {},
    box([430, 40, 78, 700], stone),
    ...row({ from: 444, step: 16, count: 4 }, (x) => [box([x, 70, 5, 640], '#cfd0d0')]),
    box([418, 40, 102, 30], '#f1f0ed'),
    box([418, 706, 102, 34], '#d9d8d5'),
  );
}

/** The service hall of an administration: pillars, numbered windows under red boards, wooden counters. */
export const governmentHall: Scene = {
  wall: ['#dfe3e8', '#bcc5cf'],
  floor: ['#adb5bf', '#959fab'],
  far: () => [
    box([0, 236, 1600, 44], '#cdd4dc'),
    box([0, 280, 1600, 8], red, { opacity: 0.55 }),
    ...row({ from: 16, step: 186, count: 9 }, counterWindow),
    box([0, 478, 1600, 20], '#d8bd9b'),
    box([0, 498, 1600, 241], '#b2977a'),
    ...row({ from: 100, step: 186, count: 9 }, (x) => [box([x, 512, 3, 214], '#9c8166')]),
    ...bothSides(pillar),
  ],
  near: () => [
    ...bothSides(() => lamp([580, 74], 30)),
    ...bothSides(() => lamp([660, 120], 20)),
    plant([540, 716], 150, '#6f9377'),
    plant([1070, 716], 150, '#6f9377'),
  ],
};
