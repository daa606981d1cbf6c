import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VRM, VRMLoaderPlugin, VRMUtils, type VRMHumanBoneName } from '@pixiv/three-vrm';
import { Texture, Vector3 } from 'three';
import { GLTFLoader, type GLTFLoaderPlugin } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { silence } from '../speech.ts';
import { createBody } from './body.ts';
import { sides, type Side } from './posed-bones.ts';
import { poses } from './repertoire.ts';

/** Avatars of other makers, of both formats, where they are at hand. */
const folder = join(import.meta.dirname, '../../../../../shared/test-assets');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.vrm')) : [];

/** Node decodes no pictures, and skeletons need none. */
const blind: GLTFLoaderPlugin = { name: 'blind', loadTexture: () => Promise.resolve(new Texture()) };

async function load(name: string): Promise<VRM | undefined> {
  const loader = new GLTFLoader();
  loader.register(() => blind);
  loader.register((parser) => new VRMLoaderPlugin(parser));
  const file = new Uint8Array(readFileSync(join(folder, name))).buffer;
  const vrm: unknown = (await loader.parseAsync(file, '')).userData['vrm'];
  if (!(vrm instanceof VRM)) return undefined;
  VRMUtils.rotateVRM0(vrm);
  vrm.scene.updateMatrixWorld(true);
  return vrm;
}

function place({ scene, humanoid }: VRM, bone: VRMHumanBoneName): Vector3 {
  scene.updateMatrixWorld(true);
  return humanoid.getRawBoneNode(bone)?.getWorldPosition(new Vector3()) ?? new Vector3();
}

/** Where the waiting hand belongs, worked out from joints that have not been moved. */
function wristWanted(vrm: VRM, side: Side): Vector3 {
  const [shoulder, elbow, wrist] = [
    place(vrm, `${side}UpperArm`),
    place(vrm, `${side}LowerArm`),
    place(vrm, `${side}Hand`),
  ];
  const length = shoulder.distanceTo(elbow) + elbow.distanceTo(wrist);
  const [out, up, forward] = poses.waiting.arms[side].wrist;
  return new Vector3(out * shoulder.x, shoulder.y + up * length, shoulder.z + forward * length);
}

if (files.length === 0)
  process.stderr.write('SKIPPED: poses on avatars of other makers (none beside the repository)\n');

test.skipIf(files.length === 0).each(files)('[A20] %s has its hands where the pose says', async (name) => {
  const vrm = await load(name);
  if (!vrm) throw new Error(`${name} is no avatar`);
  const wanted = sides.map((side) => wristWanted(vrm, side));
  const body = createBody(vrm.humanoid, createRandom(1));
  body.hold('waiting');
  body.step(20, { phase: 'idle', calm: false, speech: silence });
  body.show();
  vrm.humanoid.update();
  for (const [index, side] of sides.entries())
    expect(place(vrm, `${side}Hand`).distanceTo(wanted[index] ?? new Vector3())).toBeLessThan(0.002);
});
