import type { Ear } from './ear.ts';
import { DeviceFailed, type DeviceFault } from '../devices/open-device.ts';
import type { VoiceJudge } from './silero.ts';
import { attend, forgetSpeech, forgetWho, unaware } from './attention.ts';
import { EchoCancelling } from './echo-cancelling.ts';
import { type SpeechGateEvent } from './speech-gate.ts';

/** What a page hears from its microphone. */
export interface HearingHandlers {
  microphone(state: 'asking' | 'on' | 'off' | DeviceFault): void;
  voice(event: SpeechGateEvent): void;
  /** Whether our own voice may be in the microphone right now. */
  echoes(): boolean;
}

/** What hearing is made of. */
export interface HearingParts {
  ear: Ear;
  /** Loads the detector; called again only after it failed. */
  loadJudge: () => Promise<VoiceJudge>;
}

/** Ear, detector and gate as one thing that opens and closes. */
export class Hearing {
  readonly #parts: HearingParts;
  readonly #handlers: HearingHandlers;
  #judge: Promise<VoiceJudge> | undefined;
  #opened = new AbortController();
  #attention = unaware;
  #echoCancelling = new EchoCancelling();

  constructor(parts: HearingParts, handlers: HearingHandlers) {
    this.#parts = parts;
    this.#handlers = handlers;
  }

  /** Loads the detector ahead of need; after a failure the next call tries again. */
  prepare(): Promise<VoiceJudge> {
    this.#judge ??= this.#parts.loadJudge().catch((error: unknown) => {
      this.#judge = undefined;
      throw error;
    });
    return this.#judge;
  }

  /** Opens the ear anew; how it went is told to `microphone`. What was unplugged goes on by itself once it is back. */
  open(): void {
    const { signal } = this.#begin();
    this.#handlers.microphone('asking');
    this.#listen(signal).catch((error: unknown) => {
      if (!signal.aborted) this.#fail(error instanceof DeviceFailed ? error.fault : 'missing');
    });
  }

  /** The turn is decided: whatever was being said belongs to it, and the next voice begins afresh. */
  forget(): void {
    this.#attention = forgetSpeech(this.#attention);
  }

  close(): void {
    this.#begin();
    this.#handlers.microphone('off');
  }

  #begin(): AbortController {
    this.#opened.abort();
    this.#opened = new AbortController();
    this.#attention = forgetWho(this.#attention);
    this.#echoCancelling = new EchoCancelling();
    return this.#opened;
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const loading = this.prepare();
    // The visitor is asked while the detector loads; its failure is met below.
    loading.catch(() => {});
    // The detector remembers what came before: frames are judged one after the other.
    let before: Promise<unknown> = loading;
    const heard = (samples: Float32Array): void => {
      before = before
        .then(() => this.#hear(samples, signal))
        .catch(() => !signal.aborted && this.#fail('missing'));
    };
    await this.#parts.ear.listen({ heard, lost: () => this.#fail('unplugged') }, signal);
    await loading;
    if (!signal.aborted) this.#handlers.microphone('on');
  }

  async #hear(samples: Float32Array, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const probability = await (await this.prepare()).judge(samples);
    if (signal.aborted) return;
    const options = this.#echoCancelling.options(this.#handlers.echoes());
    const { attention, events } = attend(this.#attention, { samples, probability }, options);
    this.#attention = attention;
    for (const event of events) this.#handlers.voice(event);
  }

  #fail(fault: DeviceFault): void {
    const { type } = this.#attention.gate;
    const { signal } = this.#begin();
    if (type === 'speaking' || type === 'pausing') this.#handlers.voice({ type: 'end' });
    if (type === 'maybe') this.#handlers.voice({ type: 'misfire' });
    this.#handlers.microphone(fault);
    if (fault !== 'refused') this.#parts.ear.watch(() => this.open(), signal);
  }
}
