import type { Network } from './classifier.ts';
import { LipReader } from './lip-reader.ts';
import type { LipMoment } from './lip-track.ts';

declare const sampleRate: number;
declare const currentTime: number;
declare function registerProcessor(name: string, processor: unknown): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
  constructor(options: { processorOptions: { network: Network; behindMs: number } });
}

/** Listens on the audio thread, so that a busy page loses no sound. */
class LipProcessor extends AudioWorkletProcessor {
  readonly #reader: LipReader;
  readonly #behindMs: number;

  constructor(options: { processorOptions: { network: Network; behindMs: number } }) {
    super(options);
    this.#reader = new LipReader(options.processorOptions.network, sampleRate);
    this.#behindMs = options.processorOptions.behindMs;
  }

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    const [samples] = input ?? [];
    if (samples === undefined) return true;
    const heardMs = (currentTime + samples.length / sampleRate) * 1000;
    for (const frame of this.#reader.push(samples)) {
      const moment: LipMoment = { ...frame, atMs: heardMs - this.#behindMs };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has one receiver and no origin
      this.port.postMessage(moment);
    }
    return true;
  }
}

registerProcessor('lip-reader', LipProcessor);
