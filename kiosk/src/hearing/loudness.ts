/** How loud the hall and its visitor are, learned from the microphone; levels in dB of full scale. */
export interface Loudness {
  /** Mean squares of the last frames, the newest last. */
  recent: readonly number[];
  /** Half of what is heard while nobody speaks to the kiosk is louder, half is softer. */
  hallDb: number;
  /** Frames that the hall was learned from. */
  learned: number;
  /** How loud this visitor spoke, once they have. */
  visitorDb: number | undefined;
  /** The voiced frames of the speech that goes on. */
  speech: { power: number; frames: number };
}

const unspoken = { power: 0, frames: 0 };

export const unheard: Loudness = {
  recent: [],
  hallDb: 0,
  learned: 0,
  visitorDb: undefined,
  speech: unspoken,
};

/** A syllable is heard as one: its level is that of the last 128 ms. */
const syllableFrames = 4;

/** A tracked median: as far up at a louder frame as down at a softer one, 4.5 dB a second at most. */
const strideDb = 0.144;

/** In the first 320 ms even somebody who speaks leaves a gap, and what is heard in it is the hall. */
const firstFrames = 10;

/** However loud it was, whoever speaks up after it is heard within a second or two. */
const loudestHallDb = -24;

/** Digital silence has a level too. */
const softest = 1e-9;

/** Takes in a frame of samples (-1..1) and tells its level. */
export function hear(loudness: Loudness, samples: Float32Array): { loudness: Loudness; levelDb: number } {
  const power = powerOf(samples);
  const recent = [...loudness.recent, power].slice(-syllableFrames);
  return { loudness: { ...loudness, recent }, levelDb: decibels(mean(recent)) };
}

/** Nobody speaks to the kiosk: this is what the hall sounds like. */
export function learnHall(loudness: Loudness): Loudness {
  const { hallDb, learned } = loudness;
  const levelDb = decibels(loudness.recent.at(-1) ?? 0);
  const nextDb =
    learned < firstFrames ? Math.min(hallDb, levelDb) : hallDb + (levelDb > hallDb ? strideDb : -strideDb);
  return { ...loudness, hallDb: Math.min(loudestHallDb, nextDb), learned: learned + 1, speech: unspoken };
}

/** A voiced frame of somebody who speaks to the kiosk. */
export function learnSpeech(loudness: Loudness): Loudness {
  const { power, frames } = loudness.speech;
  return {
    ...loudness,
    speech: { power: power + (loudness.recent.at(-1) ?? 0), frames: frames + 1 },
  };
}

/** Whoever has just paused is the visitor. */
export function learnVisitor(loudness: Loudness): Loudness {
  const { power, frames } = loudness.speech;
  return frames === 0 ? loudness : { ...loudness, visitorDb: decibels(power / frames) };
}

/** The hall stays as it is; who comes next may speak otherwise. */
export function forgetVisitor(loudness: Loudness): Loudness {
  return { ...loudness, visitorDb: undefined, speech: unspoken };
}

/** Without what does not sound: a constant is silence, and what is no number too. */
function powerOf(samples: Float32Array): number {
  const average = samples.reduce((sum, sample) => sum + sample, 0) / Math.max(1, samples.length);
  const power =
    samples.reduce((sum, sample) => sum + (sample - average) ** 2, 0) / Math.max(1, samples.length);
  return Number.isFinite(power) ? power : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function decibels(power: number): number {
  return 10 * Math.log10(power + softest);
}
