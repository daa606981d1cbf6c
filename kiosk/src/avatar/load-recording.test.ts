import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure } from './body/build.ts';
import { createClip } from './body/clip.ts';
import { takeAll } from './body/pose.ts';
import { poses } from './body/repertoire.ts';
import { createScriptedSkeleton } from './body/scripted-skeleton.ts';
import { NotARecording, readRecording } from './load-recording.ts';

/** Recordings of other makers, where they are at hand. */
const folder = join(import.meta.dirname, '../../../../shared/test-assets');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.vrma')) : [];

function bytesOf(name: string): ArrayBuffer {
  return new Uint8Array(readFileSync(join(folder, name))).buffer;
}

if (files.length === 0)
  process.stderr.write('SKIPPED: recordings of other makers (none beside the repository)\n');

test.skipIf(files.length === 0).each(files)('[A35] %s moves a body', async (name) => {
  const build = measure(createScriptedSkeleton());
  const ground = takeAll(poses, build)('waiting');
  const clip = createClip(await readRecording(bytesOf(name)), build, ground);
  const widest = (): number =>
    Math.max(...clip.stance.turns.map((turn, index) => turn.angleTo(ground.turns[index] ?? turn)));
  for (let atMs = 0; atMs < clip.lengthMs; atMs += 50) clip.step(50);
  expect(clip.lengthMs).toBeGreaterThan(500);
  expect(widest()).toBeGreaterThan(0.2);
  expect(widest()).toBeLessThan(Math.PI);
});

test('[A36] a file that is no recording is refused with an error of its own', async () => {
  const text = new TextEncoder().encode('{"asset":{"version":"2.0"}}');
  await expect(readRecording(text.buffer)).rejects.toThrow(NotARecording);
  await expect(readRecording(new Uint8Array([1, 2, 3]).buffer)).rejects.toThrow(NotARecording);
});

test('[A36] a recording that wants parts from elsewhere is refused and nothing is fetched', async () => {
  const elsewhere = {
    asset: { version: '2.0' },
    extensionsUsed: ['VRMC_vrm_animation'],
    extensions: {
      VRMC_vrm_animation: { specVersion: '1.0', humanoid: { humanBones: { hips: { node: 0 } } } },
    },
    nodes: [{}],
    buffers: [{ uri: 'https://elsewhere.invalid/a.bin', byteLength: 4 }],
    bufferViews: [{ buffer: 0, byteLength: 4 }],
    accessors: [{ bufferView: 0, componentType: 5126, count: 1, type: 'SCALAR' }],
    animations: [
      {
        channels: [{ sampler: 0, target: { node: 0, path: 'rotation' } }],
        samplers: [{ input: 0, output: 0 }],
      },
    ],
  };
  const file = new TextEncoder().encode(JSON.stringify(elsewhere));
  await expect(readRecording(file.buffer)).rejects.toThrow(NotARecording);
});
