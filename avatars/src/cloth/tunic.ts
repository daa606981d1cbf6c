import type { Part } from '../geometry/part.ts';
import { button } from './button.ts';
import { around, band } from './collar.ts';
import { cuffs, shortCuff } from './cuffs.ts';
import { garment, sleevedShape } from './garment.ts';
import { patchPockets } from './opening.ts';
import { layPanel, lifted } from './panel.ts';
import type { Ground } from './panel.ts';

/** How far above the wrist the sleeves end. */
const sleeveEnd = 118;
/** How much of the forearm is modelled below short sleeves: a little more than shows. */
export const shortSleeveBare = 146;

/** The edge where the tunic closes: from the throat aside, then down the avatar's right. */
function closing(ground: Ground): Part {
  const hem = ground.figure.proportions.jacketHem + 3;
  return layPanel(ground, {
    material: 'piping',
    outline: [
      [-2, 1302],
      [-14, 1284],
      [-40, 1256],
      [-50, 1224],
      [-46, 1160],
      [-30, 1040],
      [-28, hem],
      [-32, hem],
      [-34, 1040],
      [-50, 1160],
      [-54, 1224],
      [-44, 1258],
      [-17, 1288],
      [-6, 1302],
    ],
    lift: lifted(1.8),
    thickness: 2,
    step: 6,
    roundings: 1,
  });
}

/** A nurse's tunic with a stand-up collar, closed at the side, short sleeves. */
export function tunic(ground: Ground): Part[] {
  const { figure } = ground;
  return [
    garment(figure, 'cloth', sleevedShape(figure, sleeveEnd)),
    band(figure.proportions, {
      material: 'blouse',
      heights: [-24, 16],
      away: [-2, 2],
      tilt: 9,
      angles: around,
    }),
    closing(ground),
    ...[1250, 1190, 1120].map((height) => button(ground, [height > 1240 ? -30 : -38, height], 5)),
    ...patchPockets(ground, 1000, [62, 74]),
    ...cuffs(figure, [shortCuff]),
  ];
}
