import { Quaternion, type Object3D, type Vector3 } from 'three';
import { degree } from '../motion.ts';
import type { Build } from './build.ts';
import { posedBones } from './posed-bones.ts';
import type { Puppet } from './puppet.ts';

/** A bow turns the eyes to the floor, leaning as listeners do does not: a look from under the brows would be a glare. */
const bowDegrees = { least: 5, most: 17 } as const;

/** Who bends forwards puts the hips back, or falls: by this share of their height for each unit of the sine. */
const counterweight = 0.2;

/** A pose as it is carried by a body that must not fall over. */
export interface Carriage {
  /** 0 upright, 1 fully bowed. */
  readonly bowed: number;
  /** Sets every bone afresh; what comes later in the frame may add to it. */
  take(pose: { readonly turns: readonly Quaternion[]; readonly hips: Vector3 }): void;
  /** Puts the hips under the weight. Call it before the legs. */
  balance(): void;
}

const trunk = new Quaternion();

export function createCarriage(puppet: Puppet, build: Build): Carriage {
  const bones = posedBones.map((name) => puppet.bone(name));
  const bending: readonly Object3D[] = [puppet.hips, puppet.bone('spine'), puppet.bone('chest')];
  let bowed = 0;
  return {
    get bowed() {
      return bowed;
    },
    take({ turns, hips }) {
      for (let index = 0; index < bones.length; index++) {
        const turn = turns[index];
        if (turn) bones[index]?.quaternion.copy(turn);
      }
      puppet.hips.position.copy(hips);
      bowed = bowOf(bending);
    },
    balance() {
      const { x, y, z, w } = puppet.hips.quaternion;
      const sine = 2 * (w * x + y * z);
      puppet.hips.position.z -= counterweight * build.hips.y * sine;
    },
  };
}

function bowOf(bending: readonly Object3D[]): number {
  trunk.identity();
  for (const { quaternion } of bending) trunk.multiply(quaternion);
  const degrees = (2 * Math.atan2(trunk.x, trunk.w)) / degree;
  return Math.min(1, Math.max(0, (degrees - bowDegrees.least) / (bowDegrees.most - bowDegrees.least)));
}
