import { moments, type Moment } from '../avatar/body/moments.ts';
import type { View } from './aim.ts';
import type { Sitting } from './sitting.ts';

/** One picture of a sheet. */
export interface Cell {
  label: string;
  view: View;
  yawDegrees?: number;
  /** Expressions and how far they are reached, all others at rest; without it the face is the figure's own. */
  face?: Readonly<Record<string, number>>;
  moment: Moment;
  /** Where the eyes look, in degrees to the avatar's left and up. */
  look?: readonly [left: number, up: number];
}

const smile = { smile: 0.6 };

const looks = {
  'look left': [40, 0],
  'look right': [-40, 0],
  'look up': [0, 30],
  'look down': [0, -30],
} as const;

const sides = { 'from its right': 40, 'from its left': -40, profile: 90, back: 180 } as const;

/** The face in every expression and looking everywhere, head and shoulders from all sides, and everything the body does. */
export function cellsOf({ vrm }: Sitting): Cell[] {
  const names = Object.keys(vrm.expressionManager?.expressionMap ?? {}).filter(
    (name) => !name.startsWith('look'),
  );
  const still = { view: 'face', face: {}, moment: 'waiting' } as const;
  return [
    ...names.map((name): Cell => ({ ...still, label: name, face: { [name]: 1 } })),
    ...Object.entries(looks).map(([label, look]): Cell => ({ ...still, label, look, face: smile })),
    ...Object.entries(sides).map(([label, yawDegrees]): Cell => {
      return { ...still, label, view: 'bust', yawDegrees, face: smile };
    }),
    ...moments.map((moment): Cell => ({ label: moment, view: 'figure', moment })),
  ];
}

/** Long enough for eyes and hair to come to rest in a new pose, in frames of a thirtieth. */
const settlingFrames = 30;

/** Poses, turns and draws the avatar as a cell wants it. */
export function draw(sitting: Sitting, { view, yawDegrees, moment, face, look }: Cell): void {
  sitting.aim(view, yawDegrees);
  sitting.figure.hold(moment);
  for (let frame = 0; frame < settlingFrames; frame++) sitting.figure.update(33);
  sitting.settle();
  if (face) wear(sitting, face, look);
  sitting.draw();
}

/** Takes the face out of the figure's hands for one picture. */
function wear(
  { vrm }: Sitting,
  face: NonNullable<Cell['face']>,
  [left, up]: NonNullable<Cell['look']> = [0, 0],
): void {
  const { expressionManager, humanoid, lookAt } = vrm;
  for (const { expressionName } of expressionManager?.expressions ?? [])
    expressionManager?.setValue(expressionName, face[expressionName] ?? 0);
  // three-vrm counts pitch downwards.
  lookAt?.applier.applyYawPitch(left, -up);
  humanoid.update();
  expressionManager?.update();
}
