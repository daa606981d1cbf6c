import { expect, test, vi } from 'vitest';
import { type DeviceFailed } from '../devices/open-device.ts';
import { openMicrophone, watchForMicrophone } from './microphone.ts';

class Track extends EventTarget {
  stopped = false;

  stop(): void {
    this.stopped = true;
  }
}

/** Stands where a browser's devices stand: one microphone, or the error that a browser would raise. */
class Devices extends EventTarget {
  readonly track = new Track();
  kinds = ['audiooutput', 'audioinput'];
  looks = 0;
  readonly #error: DOMException | undefined;

  constructor(error?: DOMException) {
    super();
    this.#error = error;
  }

  async getUserMedia(): Promise<MediaStream> {
    if (this.#error) throw this.#error;
    return { getTracks: () => [this.track] } as unknown as MediaStream;
  }

  async enumerateDevices(): Promise<{ kind: string }[]> {
    this.looks += 1;
    return this.kinds.map((kind) => ({ kind }));
  }

  get asMediaDevices(): MediaDevices {
    return this as unknown as MediaDevices;
  }
}

const signal = new AbortController().signal;

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'unplugged'],
])('[G6] a %s means that the microphone is %s', async (name, fault) => {
  const devices = new Devices(new DOMException('', name)).asMediaDevices;
  await expect(openMicrophone(devices, () => {}, signal)).rejects.toMatchObject({ fault });
});

test('[G6] a page that may not see devices has no microphone', async () => {
  const opening = openMicrophone(undefined, () => {}, signal);
  await expect(opening).rejects.toMatchObject({ fault: 'missing' } satisfies Partial<DeviceFailed>);
});

test('[G7] a microphone that goes away is told once; one that we close is not', async () => {
  const [pulled, closed] = [new Devices(), new Devices()];
  const lost: string[] = [];
  await openMicrophone(pulled.asMediaDevices, () => lost.push('pulled'), signal);
  const microphone = await openMicrophone(closed.asMediaDevices, () => lost.push('closed'), signal);
  microphone.close();
  for (const { track } of [pulled, pulled, closed]) track.dispatchEvent(new Event('ended'));
  expect(lost).toEqual(['pulled']);
  expect(closed.track.stopped).toBe(true);
});

test('[G7] a microphone that is plugged in again is found', async () => {
  const devices = new Devices();
  const found: number[] = [];
  watchForMicrophone(devices.asMediaDevices, () => found.push(devices.kinds.length));
  devices.kinds = ['audiooutput'];
  devices.dispatchEvent(new Event('devicechange'));
  await vi.waitUntil(() => devices.looks === 1);
  devices.kinds = ['audiooutput', 'audioinput'];
  devices.dispatchEvent(new Event('devicechange'));
  await vi.waitUntil(() => found.length > 0);
  expect(found).toEqual([2]);
});

test('a microphone granted after the page stopped asking is closed again', async () => {
  const controller = new AbortController();
  const devices = new Devices();
  const opening = openMicrophone(devices.asMediaDevices, () => {}, controller.signal);
  const reason = new Error('left');
  controller.abort(reason);
  await expect(opening).rejects.toBe(reason);
  expect(devices.track.stopped).toBe(true);
  await expect(openMicrophone(devices.asMediaDevices, () => {}, controller.signal)).rejects.toBe(reason);
});
