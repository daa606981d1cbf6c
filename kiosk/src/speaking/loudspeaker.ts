import { loudspeakerRate, toFloats } from '@lobby/shared/speech/pcm';

/** Where sound comes out. Its clock runs only while sound can be played. */
export interface Loudspeaker {
  /** The moment of the clock at which a sound placed now would start. */
  readonly nowMs: number;
  /** The moment of the clock that a person hears now: the way through the device takes time. */
  readonly heardMs: number;
  /** Plays 24 kHz samples at a moment of the clock. */
  play(samples: Int16Array, startMs: number): void;
  /** Lowers the voice while it is not certain that somebody speaks. */
  duck(): void;
  unduck(): void;
  /** Falls silent and stops the clock: everything placed waits where it is. */
  hold(): void;
  /** Goes on where it was held. */
  release(): void;
  /** Drops everything placed, in a fade too short to hear and long enough not to click. */
  silence(): void;
}

const duckedGain = 0.2;
const duckSeconds = 0.03;
const fadeSeconds = 0.015;

/** The clock stops when the fade is over, so that holding does not click; this much of a syllable is lost. */
const holdAfterMs = 30;

/** False when the browser wants a touch before it plays; asked again after one, it is true. */
export async function unlock(context: AudioContext): Promise<boolean> {
  // Without a touch, resume() neither resolves nor rejects until there is one.
  await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, 300))]);
  return context.state === 'running';
}

/** The context runs at the voice's rate: pieces then meet sample on sample, and the browser resamples their sum once. */
export function createAudioContext(): AudioContext {
  return new AudioContext({ sampleRate: loudspeakerRate, latencyHint: 'interactive' });
}

/** The loudspeaker of this browser. */
export class WebLoudspeaker implements Loudspeaker {
  readonly #context: AudioContext;
  readonly #sources = new Set<AudioBufferSourceNode>();
  #bus: GainNode;
  #held: ReturnType<typeof setTimeout> | undefined;

  constructor(context: AudioContext) {
    this.#context = context;
    this.#bus = this.#openBus();
    context.addEventListener('statechange', () => this.#keepRunning());
  }

  get nowMs(): number {
    return this.#context.currentTime * 1000;
  }

  get heardMs(): number {
    return (this.#context.currentTime - this.#context.outputLatency) * 1000;
  }

  play(samples: Int16Array, startMs: number): void {
    this.#keepRunning();
    const buffer = this.#context.createBuffer(1, samples.length, loudspeakerRate);
    buffer.getChannelData(0).set(toFloats(samples));
    const source = new AudioBufferSourceNode(this.#context, { buffer });
    source.connect(this.#bus);
    source.addEventListener('ended', () => this.#sources.delete(source), { once: true });
    // Whole samples, or the browser would interpolate every piece by itself.
    source.start(Math.round((startMs / 1000) * loudspeakerRate) / loudspeakerRate);
    this.#sources.add(source);
  }

  duck(): void {
    this.#bus.gain.setTargetAtTime(duckedGain, this.#context.currentTime, duckSeconds / 3);
  }

  unduck(): void {
    this.#bus.gain.setTargetAtTime(1, this.#context.currentTime, duckSeconds / 3);
  }

  hold(): void {
    if (this.#held !== undefined) return;
    this.#bus.gain.setTargetAtTime(0, this.#context.currentTime, fadeSeconds / 3);
    this.#held = setTimeout(() => void this.#context.suspend(), holdAfterMs);
  }

  release(): void {
    if (this.#held === undefined) return;
    clearTimeout(this.#held);
    this.#held = undefined;
    this.#keepRunning();
    this.#bus.gain.setTargetAtTime(1, this.#context.currentTime, fadeSeconds / 3);
  }

  silence(): void {
    const fading = this.#bus;
    const atSeconds = this.#context.currentTime;
    fading.gain.cancelScheduledValues(atSeconds);
    fading.gain.setTargetAtTime(0, atSeconds, fadeSeconds / 3);
    for (const source of this.#sources) source.stop(atSeconds + fadeSeconds * 2);
    this.#sources.clear();
    setTimeout(() => fading.disconnect(), 200);
    this.#bus = this.#openBus();
    this.release();
  }

  /** Browsers suspend a context when the sound device fails or changes; an answer would then wait for ever for its end. */
  #keepRunning(): void {
    if (this.#held !== undefined || this.#context.state !== 'suspended') return;
    void this.#context.resume().catch(() => undefined);
  }

  #openBus(): GainNode {
    const bus = this.#context.createGain();
    bus.connect(this.#context.destination);
    return bus;
  }
}
