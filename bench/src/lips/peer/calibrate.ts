import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { poseOf } from '@lobby/gateway/lip-sync/sounds';
import { symbolSounds } from '@lobby/gateway/lip-sync/symbol-sounds';
import { loudspeakerRate, toFloats } from '@lobby/shared/speech/pcm';
import { mouthShapes } from '@lobby/shared/speech/viseme';
import type { Profile } from 'wlipsync';
import type { Spoken } from '../spoken.ts';
import { wholeOf } from '../whole-of.ts';

/** What of wlipsync's WebAssembly tells the cepstrum of the sound in its buffer. */
interface Analyser {
  load_profile(...settings: number[]): number;
  precompute_profile(): void;
  set_input(sampleRate: number): void;
  get_input_buffer(): number;
  get_input_buffer_size(): number;
  execute(writtenUpTo: number): number;
  readonly mfccOut: WebAssembly.Global;
}

const cepstrumSize = 12;
/** Enough for a mean; more than uLipSync keeps, since ours come from many voices. */
const samplesEach = 64;
/** The settings uLipSync begins with. */
const settings = {
  targetSampleRate: 16_000,
  sampleCount: 1_024,
  melFilterBankChannels: 30,
  compareMethod: 1,
} as const;

const vowels = mouthShapes.filter((shape) => shape !== 'closed');
type Vowel = (typeof vowels)[number];

/**
 * A profile for wlipsync, which brings none: the cepstra of the five vowels in the sentences that our own classifier learnt from,
 * so that both know the same.
 */
export async function calibrate(practice: readonly Spoken[]): Promise<Profile> {
  const cepstraOf = await openAnalyser();
  const found = new Map<Vowel, number[][]>(vowels.map((vowel) => [vowel, []]));
  for (const { symbols, pieces } of practice) {
    const sound = toFloats(wholeOf(pieces));
    for (const { sound: name, startMs, endMs } of symbolSounds(symbols)) {
      const vowel = vowels.find((each) => (poseOf(name)[each] ?? 0) >= 0.9);
      if (vowel === undefined || endMs - startMs < 75) continue;
      found.get(vowel)?.push(cepstraOf(sound, (startMs + endMs) / 2));
    }
  }
  return {
    ...settings,
    mfccNum: cepstrumSize,
    mfccDataCount: samplesEach,
    useStandardization: false,
    mfccs: vowels.map((name) => ({ name, mfccCalibrationDataList: evenly(found.get(name) ?? []) })),
  };
}

async function openAnalyser(): Promise<(sound: Float32Array, middleMs: number) => number[]> {
  const memory = new WebAssembly.Memory({ initial: 4 });
  const file = createRequire(import.meta.url).resolve('wlipsync/wlipsync.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file), { env: { memory } });
  const analyser = instance.exports as unknown as Analyser;
  const { targetSampleRate, sampleCount, melFilterBankChannels, compareMethod } = settings;
  // It tells as many numbers of a cepstrum as the profile has sounds.
  analyser.load_profile(
    targetSampleRate,
    sampleCount,
    melFilterBankChannels,
    compareMethod,
    cepstrumSize,
    1,
    0,
  );
  analyser.precompute_profile();
  analyser.set_input(loudspeakerRate);
  const buffer = new Float32Array(
    memory.buffer,
    analyser.get_input_buffer(),
    analyser.get_input_buffer_size(),
  );
  /** It looks at so much of the newest sound in its ring. */
  const window = (sampleCount * loudspeakerRate) / targetSampleRate;
  return (sound, middleMs) => {
    const from = Math.round((middleMs * loudspeakerRate) / 1000 - window / 2);
    for (let at = 0; at < window; at += 1) buffer[buffer.length - window + at] = sound[from + at] ?? 0;
    analyser.execute(0);
    const { value } = analyser.mfccOut as { value: number };
    return Array.from(new Float32Array(memory.buffer, value, cepstrumSize));
  };
}

/** As many as the profile takes, from all over the sentences. */
function evenly(cepstra: readonly number[][]): { array: number[] }[] {
  return Array.from({ length: samplesEach }, (_, at) => ({
    array: cepstra[Math.floor((at * cepstra.length) / samplesEach)] ?? [],
  }));
}
