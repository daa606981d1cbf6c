import { microphoneRate } from '@lobby/shared/speech/pcm';

const seconds = 2;

/** A linear congruential generator (Numerical Recipes), -1 to 1: noise that is the same in every run. */
function randomness(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

function sound(loudnessAt: (second: number, random: number) => number): Int16Array {
  const random = randomness();
  return Int16Array.from({ length: seconds * microphoneRate }, (_, index) =>
    Math.round(20_000 * loudnessAt(index / microphoneRate, random())),
  );
}

/** Steady hiss, as of an air conditioner. */
export const whiteNoise = (): Int16Array => sound((_, random) => 0.1 * random);

/** A mains hum with its first overtone. */
export const hum = (): Int16Array =>
  sound((second) => 0.2 * Math.sin(2 * Math.PI * 50 * second) + 0.1 * Math.sin(2 * Math.PI * 100 * second));

/** One burst that dies away. */
export const cough = (): Int16Array =>
  sound((second, random) => (second < 0.5 ? 0.01 * random : random * Math.exp(-12 * (second - 0.5))));

/** Sharp bursts, eight a second. */
export const applause = (): Int16Array =>
  sound((second, random) => random * Math.exp(-60 * (second % 0.125)));
