import { loudspeakerRate } from '@lobby/shared/speech/pcm';

/** Sound is looked at in frames of 10 ms. */
export const frameMs = 10;

const frameSamples = (loudspeakerRate * frameMs) / 1000;
/** Louder than 16-bit rounding, softer than any voice. */
const floor = 1e-8;

/** How one frame sounds. */
export interface ClipFrame {
  /** Below the loud frames of the clip, in dB: 0 or less for all but the loudest. */
  levelDb: number;
  /** How much of the sound is high, in dB: about 0 for s, -20 for u. The power of the differences over the power. */
  hissDb: number;
}

/** The frames of a 24 kHz clip. */
export function clipFrames(pcm: Int16Array): ClipFrame[] {
  const frames = Array.from({ length: Math.floor(pcm.length / frameSamples) }, (_, at) =>
    frameOf(pcm.subarray(at * frameSamples, (at + 1) * frameSamples)),
  );
  const levels = frames.map(({ levelDb }) => levelDb).sort((one, other) => one - other);
  const loudDb = levels[Math.floor(levels.length * 0.9)] ?? 0;
  return frames.map(({ levelDb, hissDb }) => ({ levelDb: levelDb - loudDb, hissDb }));
}

function frameOf(samples: Int16Array): ClipFrame {
  let power = 0;
  let differences = 0;
  let before = 0;
  for (const sample of samples) {
    const value = sample / 32_768;
    power += value ** 2;
    differences += (value - before) ** 2;
    before = value;
  }
  const floored = power + floor;
  return {
    levelDb: 10 * Math.log10(floored / samples.length),
    hissDb: 10 * Math.log10((differences + floor) / floored),
  };
}
