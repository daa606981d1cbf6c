import type { VoiceJudge } from '@lobby/kiosk/hearing/silero';
import { microphoneFrameSamples, microphoneRate, fromFloats, toFloats } from '@lobby/shared/speech/pcm';
import { atLoudness, loudness, mixed } from '../hear/loudness.ts';
import { randomness } from '../hear/random.ts';
import type { Recording } from '../speech/recordings.ts';
import { median } from '../statistics.ts';
import { BabbledOverAnswer, type Disturbances } from './babbled-over-answer.ts';
import type { Listen } from './kept-hearings.ts';
import { peopleAround, type Crowd } from './people-around.ts';

/** A hall full of people who talk with each other, and ears for what is taken for speech to the kiosk. */
export interface Hall {
  people: readonly Recording[];
  newJudge: () => VoiceJudge;
  listen: Listen;
  /** The recogniser's time, from a pause to its words. */
  wordsAfterMs: number;
}

/** How the people around talk, and by how many decibels they are softer than a visitor. */
export interface Surroundings {
  crowd: Crowd;
  decibels: number;
}

/** Each stretch has speakers of its own. */
const stretchSeconds = 20;

/** What is measured stands for an hour. */
const minutes = 20;

/** So long the hall is heard before a visitor speaks. */
const beforeSeconds = 4;

/** Answers to a visitor who has spoken once, while people around them talk. The counts are those of an hour. */
export async function hourOfBabble(
  { people, newJudge, listen, wordsAfterMs }: Hall,
  { crowd, decibels }: Surroundings,
): Promise<Disturbances> {
  const visitor = loudnessOfVisitor(people);
  const around = peopleAround(crowd, people, randomness(1));
  const answer = new BabbledOverAnswer(
    (frames) => listen(joined(frames), 'zh'),
    wordsAfterMs,
    20 * Math.log10(visitor / 32_768),
  );
  const judge = newJudge();
  for (let stretch = 0; stretch < (minutes * 60) / stretchSeconds; stretch++) {
    const babble = around(stretchSeconds * microphoneRate, visitor * 10 ** (-decibels / 20));
    for (const samples of framesOf(babble))
      await answer.hear({ samples, probability: await judge.judge(samples) });
  }
  const { suspicions, holds, endedByWords, endedByVoice } = answer.disturbances;
  const anHour = 60 / minutes;
  return {
    suspicions: suspicions * anHour,
    holds: holds * anHour,
    endedByWords: endedByWords * anHour,
    endedByVoice: endedByVoice * anHour,
  };
}

/** Each of the people speaks over an answer while the others talk around them; the share whose speech holds it. */
export async function visitorsHeard(
  { people, newJudge, listen, wordsAfterMs }: Hall,
  { crowd, decibels }: Surroundings,
): Promise<number> {
  const wanted = loudnessOfVisitor(people);
  let heard = 0;
  for (const [index, visitor] of people.entries()) {
    const others = people.filter((other) => other !== visitor);
    const around = peopleAround(crowd, others, randomness(index + 1));
    const before = beforeSeconds * microphoneRate;
    const sound = new Int16Array(before + visitor.samples.length);
    sound.set(atLoudness(Float64Array.from(visitor.samples), wanted), before);
    const babble = around(sound.length, wanted * 10 ** (-decibels / 20));
    const answer = new BabbledOverAnswer((frames) => listen(joined(frames), 'zh'), wordsAfterMs);
    const judge = newJudge();
    let holdsBefore = 0;
    for (const [frame, samples] of [...framesOf(mixed(sound, babble))].entries()) {
      if (frame * microphoneFrameSamples < before) holdsBefore = answer.disturbances.holds;
      await answer.hear({ samples, probability: await judge.judge(samples) });
    }
    if (answer.disturbances.holds > holdsBefore) heard += 1;
  }
  return heard / people.length;
}

function loudnessOfVisitor(people: readonly Recording[]): number {
  return median(people.map(({ samples }) => loudness(samples)));
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
