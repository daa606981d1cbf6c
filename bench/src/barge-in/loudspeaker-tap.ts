import type { Page } from '@playwright/test';

/** A stretch of sound as it left for the loudspeaker, on the page's clock (`performance.now()`), device latency included. */
export interface Audible {
  fromMs: number;
  toMs: number;
}

declare global {
  interface Window {
    loudspeakerTap: Audible[];
  }
}

/** Quieter than this a block counts as silence (-60 dBFS). */
const audibleLevel = 0.001;

/**
 * Listens to everything that any part of the page sends to the loudspeaker, block by block (128 samples), and notes the
 * stretches that are audible. Must be called before the page loads; the page's content policy must be off.
 */
export async function tapLoudspeaker(page: Page): Promise<void> {
  await page.addInitScript((level) => {
    window.loudspeakerTap = [];
    const source = `registerProcessor('tap', class extends AudioWorkletProcessor {
      process([[block]]) {
        if (block && block.some((sample) => Math.abs(sample) > ${level})) this.port.postMessage(currentTime);
        return true;
      }
    })`;
    const module = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const taps = new WeakMap<BaseAudioContext, Promise<AudioWorkletNode>>();
    const note = (context: AudioContext, atSeconds: number): void => {
      const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
      const fromMs = performanceTime + (atSeconds - contextTime) * 1000;
      const toMs = fromMs + (128 / context.sampleRate) * 1000;
      const last = window.loudspeakerTap.at(-1);
      if (last !== undefined && fromMs - last.toMs < 12) last.toMs = toMs;
      else window.loudspeakerTap.push({ fromMs, toMs });
    };
    const open = async (context: AudioContext): Promise<AudioWorkletNode> => {
      await context.audioWorklet.addModule(module);
      const tap = new AudioWorkletNode(context, 'tap');
      tap.port.addEventListener('message', ({ data }: MessageEvent<number>) => note(context, data));
      tap.port.start();
      return tap;
    };
    const { prototype } = AudioNode;
    const connect = Reflect.get(prototype, 'connect');
    prototype.connect = function (this: AudioNode, ...words: unknown[]) {
      if (words[0] instanceof AudioDestinationNode && this.context instanceof AudioContext) {
        const tap = taps.get(this.context) ?? open(this.context);
        taps.set(this.context, tap);
        void tap.then((node) => Reflect.apply(connect, this, [node]));
      }
      return Reflect.apply(connect, this, words);
    };
  }, audibleLevel);
}
