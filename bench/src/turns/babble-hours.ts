import type { VoiceJudge } from '@lobby/kiosk/hearing/silero';
import { microphoneFrameSamples, microphoneRate, fromFloats, toFloats } from '@lobby/shared/speech/pcm';
import { babbleOf } from '../hear/hall-babble.ts';
import { atLoudness, loudness } from '../hear/loudness.ts';
import { randomness } from '../hear/random.ts';
import type { Recording } from '../speech/recordings.ts';
import { median } from '../statistics.ts';
import { BabbledOverAnswer, type Disturbances } from './babbled-over-answer.ts';
import type { Listen } from './kept-hearings.ts';

/** A hall full of people who talk with each other, and ears for what is taken for speech to the kiosk. */
export interface Hall {
  people: readonly Recording[];
  judge: VoiceJudge;
  listen: Listen;
  /** The recogniser's time, from a pause to its words. */
  wordsAfterMs: number;
}

/** Each stretch has speakers of its own. */
const stretchSeconds = 20;
const stretchesAnHour = 3_600 / stretchSeconds;

/** An hour of answers in a hall where six people talk at once, all together so much quieter than a visitor would be. */
export async function hourOfBabble(
  { people, judge, listen, wordsAfterMs }: Hall,
  decibels: number,
): Promise<Disturbances> {
  const levels = people.map(({ samples }) => loudness(samples));
  const wanted = median(levels) * 10 ** (-decibels / 20);
  const voices = people.map(({ samples }) => samples);
  const answer = new BabbledOverAnswer((frames) => listen(joined(frames), 'zh'), wordsAfterMs);
  const random = randomness(1);
  for (let stretch = 0; stretch < stretchesAnHour; stretch++) {
    const babble = babbleOf(voices, stretchSeconds * microphoneRate, random);
    for (const samples of framesOf(atLoudness(babble, wanted)))
      await answer.hear({ samples, probability: await judge.judge(samples) });
  }
  return answer.disturbances;
}

function* framesOf(samples: Int16Array): Generator<Float32Array> {
  for (let at = 0; at + microphoneFrameSamples <= samples.length; at += microphoneFrameSamples)
    yield toFloats(samples.subarray(at, at + microphoneFrameSamples));
}

function joined(frames: readonly Float32Array[]): Int16Array {
  const samples = new Int16Array(frames.length * microphoneFrameSamples);
  for (const [index, frame] of frames.entries())
    samples.set(fromFloats(frame), index * microphoneFrameSamples);
  return samples;
}
