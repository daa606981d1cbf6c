import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ScriptedWatcher } from './scripted-watcher.ts';
import type { Sight } from './watcher.ts';
import { retryMs, Watching } from './watching.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const here: Sight = { x: 0.2, y: 0.1, near: 0.3 };

function open() {
  const watcher = new ScriptedWatcher();
  const told: unknown[] = [];
  const watching = new Watching(watcher, {
    camera: (state) => told.push(state),
    visitor: (place) => told.push(place),
  });
  return { watcher, watching, told };
}

test('[L5] a visitor is told once as they come, once as they move, and once as they are gone', async () => {
  const { watcher, watching, told } = open();
  watching.open();
  watcher.see(here);
  watcher.see({ ...here, x: 0.21 });
  watcher.see({ ...here, x: 0.7 });
  for (let looks = 0; looks < 20; looks++) {
    vi.advanceTimersByTime(200);
    watcher.see(undefined);
  }
  expect(told).toEqual(['asking', 'on', here, { ...here, x: 0.7 }, undefined]);
});

test('[L6] the kiosk looks more often while somebody talks with it', () => {
  const { watcher, watching } = open();
  watching.open();
  watcher.see(here);
  watching.talking = true;
  watcher.see(here);
  expect(watcher.restsMs).toEqual([490, 190]);
});

test('[L7] a camera that is closed forgets the visitor and sees nothing more', () => {
  const { watcher, watching, told } = open();
  watching.open();
  watcher.see(here);
  watching.close();
  watcher.see({ ...here, x: 0.9 });
  expect(told).toEqual(['asking', 'on', here, undefined, 'off']);
  expect(watcher.watching).toBe(false);
});

test.each(['missing', 'unplugged'] as const)(
  '[L3] a camera that is %s is taken up once it is there',
  async (fault) => {
    const { watcher, watching, told } = open();
    watcher.fault = fault;
    watching.open();
    await vi.advanceTimersByTimeAsync(retryMs - 1);
    expect(told).toEqual(['asking', fault]);
    watcher.fault = undefined;
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['asking', fault, 'asking', 'on']);
  },
);

test('[L3] whoever refused the camera is not asked again', async () => {
  const { watcher, watching, told } = open();
  watcher.fault = 'refused';
  watching.open();
  await vi.advanceTimersByTimeAsync(retryMs * 10);
  expect(told).toEqual(['asking', 'refused']);
});

test('[L3] a camera that is pulled out in the middle forgets the visitor', async () => {
  const { watcher, watching, told } = open();
  watching.open();
  watcher.see(here);
  watcher.unplug();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['asking', 'on', here, undefined, 'unplugged']);
});
