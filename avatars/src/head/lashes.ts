import type { Part } from '../geometry/part.ts';
import { arch, clamp, mix, smoothstep } from '../geometry/scalar.ts';
import type { Vector2 } from '../geometry/vector.ts';
import { featureStrip, onSide } from './feature-strip.ts';
import type { Stroke } from './feature-strip.ts';
import type { FaceShape, Side } from './face-shape.ts';
import type { HeadModel } from './head-model.ts';
import { lidLine } from './lid-line.ts';

/** How far the upper lash runs past the outer corner, as a share of the eye's width. */
function wingLength({ person }: HeadModel): number {
  return mix(0.03, 0.1, person.face.lashes);
}

function thickness(model: HeadModel, share: number): number {
  const heaviest = mix(1.9, 3.5, model.person.face.lashes);
  const full = 1.5 + heaviest * smoothstep(0, 0.66, share) * (1 - 0.85 * smoothstep(0.8, 1.06, share));
  return share > 1 ? full * (1 - (share - 1) / wingLength(model)) * 0.9 : full;
}

function meets(shape: FaceShape): 'low' | 'arched' | undefined {
  return shape.lids?.kind === 'meet' ? shape.lids.line : undefined;
}

/** The dark band on the upper lid; its lower edge rides the lid, its outer end sweeps up into a wing. */
function upperLash(model: HeadModel): Stroke {
  const { curves, person } = model;
  return (along, across, shape) => {
    const share = along * (1 + wingLength(model));
    const past = Math.max(share - 1, 0);
    const [lidX, lidY] = lidLine(curves, shape.lids, 'upper')(clamp(share));
    const width = thickness(model, share);
    const wing = 2.6 * person.face.lashes * smoothstep(0.78, 1.06, share) * smoothstep(0.86, 1.1, share);
    const closed = meets(shape);
    const wingDrop = closed === 'low' ? 1.3 : closed === 'arched' ? 0.4 : 0;
    const overlap = -0.7 * (1 - across) * (1 - smoothstep(0.95, 1.1, share));
    const x = lidX + past * 2 * curves.eyeHalfWidth * 0.95 + across * width * 0.56 * (share - 0.45);
    const y = lidY + past * 2 * curves.eyeHalfWidth * 0.1 + overlap + across * width * (closed ? 0.85 : 1);
    return { place: [x, y + wing * (0.75 - wingDrop)], lift: 0.5 + 1.6 * across * smoothstep(0, 0.6, share) };
  };
}

/** One of the two lashes that stand out near the outer corner. */
function outerLash(model: HeadModel, share: number, reach: number): Stroke {
  const { curves } = model;
  return (along, across, shape) => {
    const root = clamp(share + (across - 0.5) * 0.08 * (1 - along));
    const [x, y] = lidLine(curves, shape.lids, 'upper')(root);
    const hang = meets(shape) === 'low' ? 1.15 : 0;
    const place: Vector2 = [
      x + along * reach * 0.62,
      y + thickness(model, share) * 0.6 + along * reach * (0.78 - hang),
    ];
    return { place, lift: 1.6 + along * 1.2 };
  };
}

function lowerLash({ curves }: HeadModel): Stroke {
  return (along, across, shape) => {
    const [x, y] = lidLine(curves, shape.lids, 'lower')(mix(0.3, 1, along));
    return { place: [x, y + 0.35 - across * 1.05 * arch(along * 0.85 + 0.05, 0.7)], lift: 0.5 };
  };
}

/** The fold above the upper lid follows the lid part of the way. */
function crease({ curves }: HeadModel): Stroke {
  const follow = { low: 0.16, arched: 0.3, open: 0.75 } as const;
  return (along, across, shape) => {
    const share = mix(0.12, 0.97, along);
    const rest = curves.upperLid(share);
    const lid = lidLine(curves, shape.lids, 'upper')(share);
    const part = follow[meets(shape) ?? 'open'];
    const above = mix(4.4, 6.2, smoothstep(0.2, 0.9, share)) + (across - 0.5) * 0.85 * arch(along, 0.7);
    return { place: [mix(rest[0], lid[0], part), mix(rest[1], lid[1], part) + above], lift: 0.25 };
  };
}

/** Everything that is drawn along the lids of one eye. */
export function lashes(model: HeadModel, side: Side): Part[] {
  const strip = (material: string, columns: number, stroke: Stroke): Part =>
    featureStrip(model, { material, columns, rows: 2 }, onSide(side, stroke));
  const { lashes: reach } = model.person.face;
  const standingOut = [
    strip('lash', 4, outerLash(model, 0.8, 4.2 * reach)),
    strip('lash', 4, outerLash(model, 0.93, 5.2 * reach)),
  ];
  return [
    strip('lash', 32, upperLash(model)),
    ...(reach > 0 ? standingOut : []),
    strip('lowerLash', 20, lowerLash(model)),
    strip('crease', 20, crease(model)),
  ];
}
