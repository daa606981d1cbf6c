import type { VRMAnimation } from '@pixiv/three-vrm-animation';
import { expect, test } from 'vitest';
import { createRecital } from './recital.ts';

/** The smallest recording there is, as a URL: hips that turn for `seconds`. */
function recordingUrl(seconds: number): string {
  const numbers = new Float32Array([0, seconds, 0, 0, 0, 1, 0, 1, 0, 0]);
  const accessor = { componentType: 5126, count: 2 };
  const json = JSON.stringify({
    asset: { version: '2.0' },
    extensionsUsed: ['VRMC_vrm_animation'],
    extensions: {
      VRMC_vrm_animation: { specVersion: '1.0', humanoid: { humanBones: { hips: { node: 0 } } } },
    },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ name: 'hips', translation: [0, 1, 0] }],
    buffers: [{ byteLength: numbers.byteLength }],
    bufferViews: [
      { buffer: 0, byteLength: 8 },
      { buffer: 0, byteOffset: 8, byteLength: 32 },
    ],
    accessors: [
      { ...accessor, bufferView: 0, type: 'SCALAR', min: [0], max: [seconds] },
      { ...accessor, bufferView: 1, type: 'VEC4' },
    ],
    animations: [
      {
        channels: [{ sampler: 0, target: { node: 0, path: 'rotation' } }],
        samplers: [{ input: 0, output: 1 }],
      },
    ],
  });
  const text = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4));
  const head = Buffer.from(new Uint32Array([0x46546c67, 2, 28 + text.length + numbers.byteLength]).buffer);
  const chunk = (bytes: number, kind: number): Buffer => Buffer.from(new Uint32Array([bytes, kind]).buffer);
  const file = Buffer.concat([
    head,
    chunk(text.length, 0x4e4f534a),
    text,
    chunk(numbers.byteLength, 0x004e4942),
    Buffer.from(numbers.buffer),
  ]);
  return `data:model/gltf-binary;base64,${file.toString('base64')}`;
}

function listen() {
  const played: number[] = [];
  const recital = createRecital((recording: VRMAnimation) => played.push(recording.duration));
  return { recital, played };
}

test('[A36] a recording is performed when it is there, and of two the later one', async () => {
  const { recital, played } = listen();
  await recital.play(recordingUrl(1));
  expect(played).toEqual([1]);
  await Promise.all([recital.play(recordingUrl(2)), recital.play(recordingUrl(3))]);
  expect(played).toEqual([1, 3]);
});

test('[A36] a recording that is no longer wanted is not performed, and one that cannot be had is told', async () => {
  const { recital, played } = listen();
  const late = recital.play(recordingUrl(1));
  recital.close();
  await late;
  await expect(recital.play('data:text/plain,nothing')).rejects.toThrow('recording');
  expect(played).toEqual([]);
});
