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
  /** Drops everything placed, in a fade too short to hear and long enough not to click. */
  silence(): void;
}

const duckedGain = 0.2;
const duckSeconds = 0.03;
const fadeSeconds = 0.015;

/** False when the browser wants a touch before it plays; asked again after one, it is true. */
export async function unlock(context: AudioContext): Promise<boolean> {
  // Without a touch, resume() neither resolves nor rejects until there is one.
  await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, 300))]);
  return context.state === 'running';
}

/**
 * The context runs at the voice's rate: pieces then meet sample on sample, and the browser resamples their sum once.
 * Browsers suspend it when the sound device fails; an answer would then wait for ever for its end, so it is resumed.
 */
export function createAudioContext(): AudioContext {
  const context = new AudioContext({ sampleRate: loudspeakerRate, latencyHint: 'interactive' });
  context.addEventListener('statechange', () => {
    if (context.state === 'suspended') void context.resume().catch(() => undefined);
  });
  return context;
}

/** The loudspeaker of this browser. */
export class WebLoudspeaker implements Loudspeaker {
  readonly #context: AudioContext;
  readonly #sources = new Set<AudioBufferSourceNode>();
  #bus: GainNode;

  constructor(context: AudioContext) {
    this.#context = context;
    this.#bus = this.#openBus();
  }

  get nowMs(): number {
    return this.#context.currentTime * 1000;
  }

  get heardMs(): number {
    return (this.#context.currentTime - this.#context.outputLatency) * 1000;
  }

  play(samples: Int16Array, startMs: number): void {
    // A browser may put the device to sleep when its outlet changes.
    if (this.#context.state !== 'running') void this.#context.resume();
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

  silence(): void {
    const fading = this.#bus;
    const atSeconds = this.#context.currentTime;
    fading.gain.cancelScheduledValues(atSeconds);
    fading.gain.setTargetAtTime(0, atSeconds, fadeSeconds / 3);
    for (const source of this.#sources) source.stop(atSeconds + fadeSeconds * 2);
    this.#sources.clear();
    setTimeout(() => fading.disconnect(), 200);
    this.#bus = this.#openBus();
  }

  #openBus(): GainNode {
    const bus = this.#context.createGain();
    bus.connect(this.#context.destination);
    return bus;
  }
}
