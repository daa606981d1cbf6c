import { moments, type Moment } from '../avatar/body/moments.ts';
import type { Sitting, View } from './sitting.ts';

/** One picture of a sheet. */
export interface Cell {
  label: string;
  view: View;
  yawDegrees?: number;
  /** Expressions and how far they are reached; all others are at rest. */
  face: Readonly<Record<string, number>>;
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
    ...moments.map((moment): Cell => ({ label: moment, view: 'figure', face: smile, moment })),
  ];
}

/** Poses, turns and draws the avatar as a cell wants it. */
export function draw(sitting: Sitting, cell: Cell): void {
  const { vrm, figure } = sitting;
  sitting.aim(cell.view, cell.yawDegrees);
  figure.hold(cell.moment);
  figure.update(0);
  sitting.settle();
  const face = vrm.expressionManager;
  for (const { expressionName } of face?.expressions ?? [])
    face?.setValue(expressionName, cell.face[expressionName] ?? 0);
  const [left, up] = cell.look ?? [0, 0];
  // three-vrm counts pitch downwards.
  if (cell.look) vrm.lookAt?.applier.applyYawPitch(left, -up);
  vrm.humanoid.update();
  face?.update();
  sitting.draw();
}
