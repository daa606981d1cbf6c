import type { Part } from '../geometry/part.ts';
import { clamp } from '../geometry/scalar.ts';
import { layPanel, lifted } from './panel.ts';
import type { Ground } from './panel.ts';

const fromShoulder = 44;
const centreY = 1190;
const halfWidth = 27;
const halfHeight = 11;

/** The name badge on the left breast; its texture shows upright over the whole plate. */
export function badge(ground: Ground): Part {
  const centreX = ground.figure.proportions.shoulder - fromShoulder;
  return layPanel(ground, {
    material: 'badge',
    outline: [
      [centreX - halfWidth, centreY - halfHeight],
      [centreX + halfWidth, centreY - halfHeight],
      [centreX + halfWidth, centreY + halfHeight],
      [centreX - halfWidth, centreY + halfHeight],
    ],
    lift: lifted(5),
    thickness: 3,
    step: 6,
    roundings: 1,
    uv: (x, y) => [
      clamp((x - centreX + halfWidth) / (2 * halfWidth)),
      clamp((centreY + halfHeight - y) / (2 * halfHeight)),
    ],
  });
}
