import type { Proportions } from '../body/proportions.ts';
import { chinHeight } from '../head/head-space.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { Joint, Skeleton } from './skeleton.ts';

type Bones = [name: string, joint: Joint][];

const armHeight = 1252;
const armDepth = -18;

/** Knuckle's distance from the wrist, its depth, and the lengths of the first two bones. */
const fingers = {
  Index: [80, 24, 36, 22],
  Middle: [83, 7, 40, 25],
  Ring: [79, -10, 36, 23],
  Little: [72, -26, 28, 17],
} as const;

function trunk(): Bones {
  return [
    ['hips', { position: [0, 905, -6] }],
    ['spine', { position: [0, 975, -8], parent: 'hips' }],
    ['chest', { position: [0, 1075, -10], parent: 'spine' }],
    ['upperChest', { position: [0, 1175, -14], parent: 'chest' }],
    ['neck', { position: [0, 1300, -20], parent: 'upperChest' }],
    ['head', { position: [0, chinHeight + 20, -14], parent: 'neck' }],
  ];
}

function hand(side: string, at: (x: number, y: number, z: number) => Vector3): Bones {
  const wrist = `${side}Hand`;
  const bones: Bones = Object.entries(fingers).flatMap(([name, [knuckle, depth, first, second]]): Bones => {
    const finger = `${side}${name}`;
    return [
      [`${finger}Proximal`, { position: at(knuckle, 0, depth), parent: wrist }],
      [`${finger}Intermediate`, { position: at(knuckle + first, 0, depth), parent: `${finger}Proximal` }],
      [
        `${finger}Distal`,
        { position: at(knuckle + first + second, 0, depth), parent: `${finger}Intermediate` },
      ],
    ];
  });
  return [
    ...bones,
    [`${side}ThumbMetacarpal`, { position: at(18, -6, 20), parent: wrist }],
    [`${side}ThumbProximal`, { position: at(44, -10, 40), parent: `${side}ThumbMetacarpal` }],
    [`${side}ThumbDistal`, { position: at(68, -11, 52), parent: `${side}ThumbProximal` }],
  ];
}

function limbs(side: 'left' | 'right', { shoulder, upperArm, lowerArm }: Proportions): Bones {
  const sign = side === 'left' ? 1 : -1;
  const elbow = shoulder + upperArm;
  const wrist = elbow + lowerArm;
  return [
    [`${side}Shoulder`, { position: [sign * 26, 1264, -16], parent: 'upperChest' }],
    [`${side}UpperArm`, { position: [sign * shoulder, armHeight, armDepth], parent: `${side}Shoulder` }],
    [`${side}LowerArm`, { position: [sign * elbow, armHeight, armDepth], parent: `${side}UpperArm` }],
    [`${side}Hand`, { position: [sign * wrist, armHeight, armDepth], parent: `${side}LowerArm` }],
    ...hand(side, (x, y, z) => [sign * (wrist + x), armHeight + y, armDepth + z]),
    [`${side}UpperLeg`, { position: [sign * 78, 875, -8], parent: 'hips' }],
    [`${side}LowerLeg`, { position: [sign * 80, 480, -6], parent: `${side}UpperLeg` }],
    [`${side}Foot`, { position: [sign * 80, 85, -22], parent: `${side}LowerLeg` }],
    [`${side}Toes`, { position: [sign * 80, 22, 70], parent: `${side}Foot` }],
  ];
}

/** The humanoid's bones in a T-pose, every rotation zero, but for the eyes: the face says where those are. */
export function humanoid(proportions: Proportions): Skeleton {
  return new Map([...trunk(), ...limbs('left', proportions), ...limbs('right', proportions)]);
}
