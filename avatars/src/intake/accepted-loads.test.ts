import { VRM, VRMLoaderPlugin, VRMUtils } from '@pixiv/three-vrm';
import fc from 'fast-check';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { beforeEach, expect, test, vi } from 'vitest';
import { inspect } from './inspect.ts';
import { oddities, withOddity } from './test/oddities.ts';
import { pack, smallDescription, smallOldDescription, type Description } from './test/small-avatar.ts';

/** The loader tells the console what it thinks of odd files. */
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** Without pictures, which only a browser can unpack. */
function plain(description: Description): Description {
  return { ...description, images: [], textures: [], materials: [{}] };
}

/** Does with a file what a kiosk does with it. */
async function load(bytes: Uint8Array): Promise<VRM> {
  const loader = new GLTFLoader();
  loader.register((parser) => new VRMLoaderPlugin(parser));
  const { userData } = await loader.parseAsync(new Uint8Array(bytes).buffer, '');
  const vrm: unknown = userData['vrm'];
  if (!(vrm instanceof VRM)) throw new Error('no avatar');
  VRMUtils.removeUnnecessaryVertices(vrm.scene);
  VRMUtils.combineSkeletons(vrm.scene);
  vrm.update(0.016);
  return vrm;
}

test(
  '[B18] whatever odd avatar the gate accepts, the loader of the kiosk loads and moves',
  { timeout: 60_000 },
  async () => {
    const descriptions = fc.constantFrom(plain(smallDescription()), plain(smallOldDescription()));
    const way = fc.array(fc.noBias(fc.nat(40)), { minLength: 3, maxLength: 8 });
    let accepted = 0;
    const property = fc.asyncProperty(
      descriptions,
      way,
      fc.constantFrom(...oddities),
      async (description, steps, odd) => {
        const bytes = pack({ ...Object(withOddity(description, steps, odd)) });
        if (inspect(bytes, 'avatar').outcome === 'refused') return;
        accepted += 1;
        await load(bytes);
      },
    );
    await fc.assert(property, { numRuns: 1_000 });
    expect(accepted).toBeGreaterThan(50);
  },
);
