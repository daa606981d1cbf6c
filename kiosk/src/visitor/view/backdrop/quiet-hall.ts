import { bothSides, box, lamp, plant } from './scenery.ts';
import type { Scene } from './scene.ts';
import { svgElement } from '../../../look/svg-element.ts';

/** Daylight through a tall window, and its shine on the wall beside. */
function window(): SVGElement {
  return svgElement(
    'g',
    {},
    box([420, 76, 206, 520], '#a7bacb', { round: 100 }),
    box([432, 88, 182, 508], '#edf4f9', { round: 90 }),
    box([518, 88, 9, 508], '#bccbd9'),
    box([432, 300, 182, 7], '#bccbd9'),
  );
}

/** A hall of no particular trade: windows, a bench, two plants. */
export const quietHall: Scene = {
  wall: ['#dde7ef', '#b5c6d6'],
  floor: ['#a6b8ca', '#90a5ba'],
  far: () => [
    ...bothSides(window),
    box([0, 620, 1600, 22], '#c8ad8d'),
    box([0, 642, 1600, 97], '#9fb1c4'),
    ...bothSides(() => box([668, 40, 30, 700], '#e5edf3')),
  ],
  near: () => [
    ...bothSides(() => lamp([640, 84], 24)),
    plant([476, 690], 200, '#6a957f'),
    plant([1136, 700], 170, '#7aa28d'),
  ],
};
