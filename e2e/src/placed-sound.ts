import type { KioskScreen } from './kiosk-screen.ts';

declare global {
  interface Window {
    /** Milliseconds of sound that the page gave to its loudspeaker, and how often it took sound back. */
    placedSound: { ms: number; takenBack: number };
  }
}

/** Counts the sound that a page plays; runs in the page, before its own first line. */
export function countPlacedSound(): void {
  window.placedSound = { ms: 0, takenBack: 0 };
  const { prototype } = AudioBufferSourceNode;
  const start = Reflect.get(prototype, 'start');
  const stop = Reflect.get(prototype, 'stop');
  prototype.start = function (this: AudioBufferSourceNode, ...when: number[]) {
    window.placedSound.ms += (this.buffer?.duration ?? 0) * 1000;
    return Reflect.apply(start, this, when);
  };
  prototype.stop = function (this: AudioBufferSourceNode, ...when: number[]) {
    window.placedSound.takenBack += 1;
    return Reflect.apply(stop, this, when);
  };
}

/** What was placed and taken back since the last call, in whole milliseconds. */
export async function takePlacedSound({ page }: KioskScreen): Promise<{ ms: number; takenBack: number }> {
  return page.evaluate(() => {
    const { ms, takenBack } = window.placedSound;
    window.placedSound = { ms: 0, takenBack: 0 };
    return { ms: Math.round(ms), takenBack };
  });
}
