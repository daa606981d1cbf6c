import { microphoneRate } from '@lobby/shared/speech/pcm';
import { type Engine, EngineFailed } from '../../engines/engine.ts';
import type { Beginning, Stretch } from '../listen-in-stretches.ts';
import type { Heard } from '../recogniser.ts';
import { Utterance } from '../utterance.ts';
import type { SherpaAsk } from './sherpa-ask.ts';

/** A streaming model works on chunks of about this length; smaller asks would only cost messages. */
const askSamples = (320 * microphoneRate) / 1000;

let lastStretch = 0;

/** One stretch of speech, handed to a streaming model as it is spoken. */
export class SherpaStretch implements Stretch {
  readonly #engine: Pick<Engine<SherpaAsk, Heard>, 'call'>;
  readonly #beginning: Beginning;
  readonly #signal: AbortSignal;
  readonly #stretch = ++lastStretch;
  #unsent: Int16Array[];
  #answer: Promise<Heard | undefined> = Promise.resolve(undefined);

  constructor(engine: Pick<Engine<SherpaAsk, Heard>, 'call'>, beginning: Beginning, signal: AbortSignal) {
    this.#engine = engine;
    this.#beginning = beginning;
    this.#signal = signal;
    this.#unsent = [beginning.said];
    signal.addEventListener('abort', this.#drop, { once: true });
  }

  hear(frame: Int16Array): void {
    this.#unsent.push(frame);
    if (lengthOf(this.#unsent) < askSamples) return;
    this.#send(false);
    this.#answer.then(
      (heard) => heard && heard.text !== '' && this.#beginning.tell(heard),
      () => {},
    );
  }

  async finish(): Promise<Heard> {
    this.#signal.removeEventListener('abort', this.#drop);
    this.#send(true);
    const heard = await this.#answer;
    if (heard === undefined) throw new EngineFailed('sherpa', new Error('no answer came'));
    return heard;
  }

  /** Each ask waits for the one before it, so that a model hears everything in order. */
  #send(over: boolean): void {
    const pcm = joined(this.#unsent);
    this.#unsent = [];
    const { hint } = this.#beginning;
    const before = this.#answer;
    this.#answer = before.then(() =>
      firstOf(this.#engine.call({ type: 'hear', stretch: this.#stretch, pcm, over, hint }, this.#signal)),
    );
    this.#answer.catch(() => {});
  }

  /** What was begun and never finished would stay in the engine's memory. */
  readonly #drop = (): void => {
    const { signal } = new AbortController();
    firstOf(this.#engine.call({ type: 'drop', stretch: this.#stretch }, signal)).catch(() => {});
  };
}

/** The first part of an answer, if it has any. */
export async function firstOf(parts: AsyncIterable<Heard>): Promise<Heard | undefined> {
  for await (const part of parts) return part;
  return undefined;
}

function lengthOf(frames: readonly Int16Array[]): number {
  return frames.reduce((sum, frame) => sum + frame.length, 0);
}

function joined(frames: readonly Int16Array[]): Int16Array {
  const whole = new Utterance(lengthOf(frames));
  for (const frame of frames) whole.add(frame);
  return whole.samples;
}
