import type { Part } from '../geometry/part.ts';
import { arch, mix, smoothstep } from '../geometry/scalar.ts';
import { featureStrip, onSide } from './feature-strip.ts';
import type { Stroke } from './feature-strip.ts';
import type { Side } from './face-shape.ts';
import type { HeadModel } from './head-model.ts';

const innerEnd = 15;
const outerEnd = 52;
const height = 117.5;

function browStroke({ person: { face } }: HeadModel): Stroke {
  return (along, across, shape) => {
    const bow = 4.2 * arch(along ** 1.25 * 0.93) - 1.5 * along - face.browTilt * (0.5 - along);
    const blunt = along < 0.04 ? 0.6 + 10 * along : 1;
    const taper = (0.55 + 0.45 * smoothstep(0, 0.22, along)) * (1 - 0.93 * along ** 2.6) * blunt;
    const { inner = 0, outer = 0, apart = 0, sag = 0 } = shape.brows ?? {};
    const rise = mix(inner, outer, along) - sag * arch(along);
    const x = mix(innerEnd, outerEnd, along) + apart * (1 - along);
    return {
      place: [x, height - face.browDrop + bow + (across - 0.5) * 3.3 * face.browThickness * taper + rise],
      lift: 1,
    };
  };
}

export function brow(model: HeadModel, side: Side): Part {
  return featureStrip(model, { material: 'brow', columns: 24, rows: 2 }, onSide(side, browStroke(model)));
}
