import { pitchOf } from './pitch.ts';

/** How somebody spoke. Traits of one person are compared with each other, never with other people's. */
export interface VoiceTraits {
  /** Mean loudness of the voiced frames, in dB of full scale. */
  loudnessDb: number;
  /** Median pitch, in hertz. */
  pitchHz: number;
  /** From the tenth to the ninetieth hundredth of pitches, in semitones. */
  pitchSpan: number;
  /** Peaks of loudness in the voice, a second: nearly its syllables. */
  syllablesPerSecond: number;
}

const frameMs = 40;
const hopMs = 20;

/** Shorter speech says nothing about how somebody speaks. */
const leastVoicedFrames = 15;

/** A syllable rises so far above the dips on both its sides (after de Jong and Wempe, 2009). */
const dipDb = 2;

interface Frame {
  loudnessDb: number;
  pitchHz: number | undefined;
}

/** Frames fainter than this below the loudest are pauses. */
const pauseBelowDb = 25;

/** Fainter than this is no voice near a microphone, and not worth a search for its pitch. */
const faintestDb = -60;

/**
 * Measures a voice while it speaks, so that nothing is left to do at its end: about 2 ms of a core for a second of speech, spread over
 * the frames that bring it.
 */
export class VoiceMeter {
  readonly #rate: number;
  readonly #frames: Frame[] = [];
  #waiting = new Float32Array();

  constructor(rate: number) {
    this.#rate = rate;
  }

  take(pcm: Int16Array): void {
    const size = this.#samplesIn(frameMs);
    const hop = this.#samplesIn(hopMs);
    const sound = joined(this.#waiting, pcm);
    let start = 0;
    for (; start + size <= sound.length; start += hop) this.#measure(sound.subarray(start, start + size));
    this.#waiting = sound.slice(start);
  }

  /** Undefined as long as there was too little voice. */
  get traits(): VoiceTraits | undefined {
    const floorDb = Math.max(...this.#frames.map(({ loudnessDb }) => loudnessDb)) - pauseBelowDb;
    const frames = this.#frames.map((frame) =>
      frame.loudnessDb < floorDb ? { ...frame, pitchHz: undefined } : frame,
    );
    const pitches = frames.flatMap(({ pitchHz }) => pitchHz ?? []).sort((one, other) => one - other);
    if (pitches.length < leastVoicedFrames) return undefined;
    const at = (share: number): number => pitches[Math.floor(share * (pitches.length - 1))] ?? 0;
    const spoken = frames.filter(({ loudnessDb }) => loudnessDb >= floorDb).length;
    return {
      loudnessDb: mean(
        frames.filter(({ pitchHz }) => pitchHz !== undefined).map(({ loudnessDb }) => loudnessDb),
      ),
      pitchHz: at(0.5),
      pitchSpan: 12 * Math.log2(at(0.9) / at(0.1)),
      syllablesPerSecond: (1000 * syllables(frames)) / (spoken * hopMs),
    };
  }

  #measure(sound: Float32Array): void {
    const loudnessDb = loudnessOf(sound);
    this.#frames.push({
      loudnessDb,
      pitchHz: loudnessDb < faintestDb ? undefined : pitchOf(sound, this.#rate),
    });
  }

  #samplesIn(ms: number): number {
    return Math.round((ms * this.#rate) / 1000);
  }
}

function joined(waiting: Float32Array, pcm: Int16Array): Float32Array {
  const sound = new Float32Array(waiting.length + pcm.length);
  sound.set(waiting);
  for (const [place, sample] of pcm.entries()) sound[waiting.length + place] = sample / 32_768;
  return sound;
}

function loudnessOf(sound: Float32Array): number {
  const power = sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length;
  return 10 * Math.log10(power + 1e-10);
}

function syllables(frames: readonly Frame[]): number {
  let count = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  let rising = true;
  for (const { loudnessDb, pitchHz } of frames) {
    if (rising) {
      highest = Math.max(highest, loudnessDb);
      if (loudnessDb < highest - dipDb) [rising, lowest] = [false, loudnessDb];
    } else {
      lowest = Math.min(lowest, loudnessDb);
      if (loudnessDb > lowest + dipDb && pitchHz !== undefined)
        [rising, highest, count] = [true, loudnessDb, count + 1];
    }
  }
  return count + 1;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
