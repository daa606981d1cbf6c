import type { Part } from '../geometry/part.ts';
import { arch, clamp, mix } from '../geometry/scalar.ts';
import { featureStrip } from './feature-strip.ts';
import type { Stroke } from './feature-strip.ts';
import type { HeadModel } from './head-model.ts';
import { lipLine } from './lip-line.ts';

/** The drawn line of the mouth rides the upper lip and thickens towards the corners, a little past them. */
function upperLine({ curves }: HeadModel): Stroke {
  return (along, across, shape) => {
    const share = mix(-0.035, 1.035, along);
    const within = clamp(share);
    const [x, y] = lipLine(curves, shape.mouth, 'upper')(within);
    const heavier = 0.35 + 0.65 * Math.abs(2 * along - 1) ** 1.2;
    const width = 1.25 * heavier * arch(clamp(along, 0.012, 0.988), 0.35);
    return {
      place: [x + (share - within) * 30, y + (across - 0.45) * width + (share === within ? 0 : 0.5)],
      lift: 0.32 + Math.min(shape.mouth?.protrusion ?? 0, 0) * 0.5,
    };
  };
}

function lowerLine({ curves }: HeadModel): Stroke {
  return (along, across, shape) => {
    const [x, y] = lipLine(curves, shape.mouth, 'lower')(mix(0.06, 0.94, along));
    return { place: [x, y - 0.25 + (across - 0.5) * 0.42 * arch(along, 0.5)], lift: 0.05 };
  };
}

export function mouthLines(model: HeadModel): Part[] {
  return [
    featureStrip(model, { material: 'mouthLine', columns: 40, rows: 2 }, upperLine(model)),
    featureStrip(model, { material: 'mouthLine', columns: 30, rows: 1 }, lowerLine(model)),
  ];
}
