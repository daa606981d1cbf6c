import { expect, test } from 'vitest';
import { createCameraWatcher } from './camera-watcher.ts';
import type { Eye } from './eye.ts';
import { ScriptedWatcher } from './scripted-watcher.ts';
import { watcherContract } from './watcher.contract.ts';
import type { Sight } from './watcher.ts';

/** Stands where a browser's devices stand: one camera, or the error that a browser would raise. */
class Devices {
  readonly track = Object.assign(new EventTarget(), {
    stopped: false,
    stop(): void {
      this.stopped = true;
    },
  });
  readonly #error: DOMException | undefined;

  constructor(error?: DOMException) {
    this.#error = error;
  }

  async getUserMedia(): Promise<MediaStream> {
    if (this.#error) throw this.#error;
    return { getTracks: () => [this.track] } as unknown as MediaStream;
  }

  get asMediaDevices(): MediaDevices {
    return this as unknown as MediaDevices;
  }
}

watcherContract('a scripted watcher', () => {
  const watcher = new ScriptedWatcher();
  return { watcher, show: (sight) => watcher.see(sight) };
});

watcherContract('a watcher with a camera', () => {
  let seen: Sight | undefined;
  const eye: Eye = { look: async () => seen };
  const devices = new Devices().asMediaDevices;
  const watcher = createCameraWatcher({ devices, openEye: async () => eye });
  return { watcher, show: (sight) => (seen = sight) };
});

function watchWith(devices: Devices | undefined, eye: Eye = { look: async () => undefined }) {
  const controller = new AbortController();
  const told: string[] = [];
  const watcher = createCameraWatcher({ devices: devices?.asMediaDevices, openEye: async () => eye });
  const watching = watcher.watch(
    { opened: () => told.push('opened'), looked: () => told.push('looked'), restAfter: () => 1 },
    controller.signal,
  );
  watching.catch(() => {});
  return { controller, told, watching };
}

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'unplugged'],
])('[L3] a %s means that the camera is %s', async (name, fault) => {
  const { watching } = watchWith(new Devices(new DOMException('', name)));
  await expect(watching).rejects.toMatchObject({ fault });
});

test('[L3] a page that may not see devices has no camera', async () => {
  await expect(watchWith(undefined).watching).rejects.toMatchObject({ fault: 'missing' });
});

test('[L3] a camera that goes away ends the watch as unplugged', async () => {
  const devices = new Devices();
  const { watching, told } = watchWith(devices);
  await expect.poll(() => told.includes('looked')).toBe(true);
  devices.track.dispatchEvent(new Event('ended'));
  await expect(watching).rejects.toMatchObject({ fault: 'unplugged' });
});

test('[L2] the camera is let go when the watch is stopped, also in the middle of a look or of the question for it', async () => {
  const looking = new Devices();
  const hanging = watchWith(looking, { look: () => new Promise(() => {}) });
  await expect.poll(() => hanging.told).toEqual(['opened']);
  hanging.controller.abort(new Error('left'));
  await expect(hanging.watching).rejects.toThrow('left');
  expect(looking.track.stopped).toBe(true);
  const asking = new Devices();
  const early = watchWith(asking);
  early.controller.abort(new Error('left'));
  await expect(early.watching).rejects.toThrow('left');
  await expect.poll(() => asking.track.stopped).toBe(true);
  expect(early.told).toEqual([]);
});
