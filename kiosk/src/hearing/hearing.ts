import { MicrophoneFailed, openMicrophone, watchForMicrophone, type MicrophoneFault } from './microphone.ts';
import { cutFrames } from './frames.ts';
import {
  defaultSpeechGate,
  quiet,
  speechGateWhilePlaying,
  step,
  type SpeechGateEvent,
  type SpeechGateState,
} from './speech-gate.ts';
import type { VoiceJudge } from './silero.ts';

/** What a page hears from its microphone. */
export interface HearingHandlers {
  microphone(state: 'asking' | 'on' | 'off' | MicrophoneFault): void;
  voice(event: SpeechGateEvent): void;
  /** Whether our own voice may be in the microphone right now. */
  echoes(): boolean;
}

/** The kiosk's ear: microphone, detector and gate as one thing that opens and closes. */
export class Hearing {
  readonly #handlers: HearingHandlers;
  #judge: Promise<VoiceJudge> | undefined;
  #opened: AbortController | undefined;
  #gate: SpeechGateState = quiet;

  constructor(handlers: HearingHandlers) {
    this.#handlers = handlers;
  }

  /** Loads the detector ahead of need; after a failure the next call tries again. */
  prepare(): Promise<VoiceJudge> {
    this.#judge ??= import('./silero.ts')
      .then(({ loadSilero }) => loadSilero())
      .catch((error: unknown) => {
        this.#judge = undefined;
        throw error;
      });
    return this.#judge;
  }

  /** Opens the microphone anew; how it went is told to `microphone`. A kiosk that gets its microphone back goes on by itself. */
  open(): void {
    this.#opened?.abort();
    this.#opened = new AbortController();
    const { signal } = this.#opened;
    const mediaDevices: MediaDevices | undefined = navigator.mediaDevices;
    void this.#run(mediaDevices, signal).catch((error: unknown) => {
      if (signal.aborted) return;
      this.#fail(error instanceof MicrophoneFailed ? error.fault : 'missing', mediaDevices);
    });
  }

  /** The turn is decided: whatever was being said belongs to it, and the next voice begins afresh. */
  forget(): void {
    this.#gate = quiet;
  }

  close(): void {
    this.#opened?.abort();
    this.forget();
    this.#handlers.microphone('off');
  }

  async #run(devices: MediaDevices | undefined, signal: AbortSignal): Promise<void> {
    this.forget();
    this.#handlers.microphone('asking');
    const loading = this.prepare();
    // Its failure is met below, after the visitor was asked.
    loading.catch(() => {});
    const microphone = await openMicrophone(devices, () => this.#fail('unplugged', devices), signal);
    signal.addEventListener('abort', () => microphone.close(), { once: true });
    const judge = await loading;
    let before: Promise<unknown> = Promise.resolve();
    const heard = (samples: Float32Array): void => {
      before = before
        .then(() => this.#hear(judge, samples, signal))
        .catch(() => !signal.aborted && this.#fail('missing', devices));
    };
    await cutFrames(microphone.stream, heard, signal);
    this.#handlers.microphone('on');
  }

  async #hear(judge: VoiceJudge, samples: Float32Array, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const probability = await judge.judge(samples);
    if (signal.aborted) return;
    const options = this.#handlers.echoes() ? speechGateWhilePlaying : defaultSpeechGate;
    const { state, events } = step(this.#gate, { samples, probability }, options);
    this.#gate = state;
    for (const event of events) this.#handlers.voice(event);
  }

  #fail(fault: MicrophoneFault, devices: MediaDevices | undefined): void {
    this.#opened?.abort();
    this.#opened = new AbortController();
    if (this.#gate.type === 'speaking' || this.#gate.type === 'pausing')
      this.#handlers.voice({ type: 'end' });
    if (this.#gate.type === 'maybe') this.#handlers.voice({ type: 'misfire' });
    this.forget();
    this.#handlers.microphone(fault);
    if (devices === undefined || fault === 'refused') return;
    const stopWatching = watchForMicrophone(devices, () => this.open());
    this.#opened.signal.addEventListener('abort', stopWatching, { once: true });
  }
}
