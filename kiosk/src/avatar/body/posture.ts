import type { Trunk } from './bones.ts';
import { restingCarriage, settle, type Carriage } from './carriage.ts';
import { degree, wander } from '../motion.ts';
import { createNod } from './nod.ts';
import type { Random } from '../random.ts';
import type { Role } from '../role.ts';
import { createSway } from './sway.ts';

/** One breath of a person at rest; in takes a little less than out. */
const breathMs = 4_000;

const shoulderRestDegrees = 3;
const weightShiftMetres = 0.011;

export interface Posture {
  /** Sets every bone of the trunk afresh; what comes later in the frame may add to it. `bowed` is 0 upright, 1 down. */
  step(deltaMs: number, role: Pick<Role, 'phase' | 'calm'>, bowed: number): void;
}

/** How the figure stands: breath, weight, and the bearing of each phase. A calm one keeps only breath, bearing and the bow. */
export function createPosture(trunk: Trunk, random: Random): Posture {
  const carriage = restingCarriage();
  const sway = createSway(random);
  const nod = createNod(random);
  const hipsX = trunk.hips.position.x;
  let atMs = 0;
  return {
    step(deltaMs, { phase, calm }, bowed) {
      atMs += deltaMs;
      settle(carriage, phase, deltaMs);
      const weight = calm ? 0 : sway.step(deltaMs);
      const dip = calm ? 0 : nod.step(deltaMs, phase === 'listening');
      if (calm) carriage.liveliness = 0;
      holdBody(trunk, carriage, bowed);
      shiftWeight(trunk, weight, hipsX);
      holdHead(trunk, carriage, atMs);
      turn(trunk.head, 'x', 4 * dip);
      breathe(trunk, atMs);
    },
  };
}

function turn(bone: Trunk['head'], axis: 'x' | 'y' | 'z', degrees: number): void {
  bone.rotation[axis] += degrees * degree;
}

function holdBody(trunk: Trunk, { lean, chin }: Carriage, bowed: number): void {
  trunk.spine.rotation.set((lean * 0.6 + bowed * 9) * degree, 0, 0);
  trunk.chest.rotation.set((lean * 0.4 + bowed * 6) * degree, 0, 0);
  // A leaning listener still faces the visitor: the neck takes back what the trunk leans.
  trunk.neck.rotation.set((chin * 0.4 - lean * 0.6 + bowed * 3) * degree, 0, 0);
  trunk.head.rotation.set((chin * 0.6 + bowed * 7) * degree, 0, 0);
}

function shiftWeight(trunk: Trunk, weight: number, hipsX: number): void {
  trunk.hips.position.x = hipsX + weight * weightShiftMetres;
  trunk.hips.rotation.set(0, 0, weight * 1.1 * degree);
  turn(trunk.spine, 'z', weight * -1.5);
  turn(trunk.neck, 'z', weight * 0.7);
}

function holdHead(trunk: Trunk, { tilt, liveliness }: Carriage, atMs: number): void {
  turn(trunk.neck, 'z', -0.4 * tilt);
  turn(trunk.head, 'z', -0.6 * tilt + 1.6 * liveliness * wander(atMs, 0));
  turn(trunk.head, 'y', 3 * liveliness * wander(atMs, 2.1));
  turn(trunk.head, 'x', 1.8 * liveliness * wander(atMs * 1.3, 4.2));
  turn(trunk.chest, 'y', 1.2 * liveliness * wander(atMs * 0.6, 1.3));
}

function breathe(trunk: Trunk, atMs: number): void {
  const filled = (1 - Math.cos((2 * Math.PI * atMs) / breathMs)) / 2;
  turn(trunk.chest, 'x', -0.9 * filled);
  turn(trunk.neck, 'x', 0.7 * filled);
  trunk.leftShoulder.rotation.z = (filled * 1.1 - shoulderRestDegrees) * degree;
  trunk.rightShoulder.rotation.z = (shoulderRestDegrees - filled * 1.1) * degree;
}
