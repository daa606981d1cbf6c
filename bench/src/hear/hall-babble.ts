import { atLoudness, loudness, mixed } from './loudness.ts';
import { randomness } from './random.ts';

const voices = 6;

/** Speech with six other people talking around it, `decibels` quieter than the speech; the same in every run. */
export function inHall(
  speech: Int16Array,
  others: readonly Int16Array[],
  { decibels, seed }: { decibels: number; seed: number },
): Int16Array {
  const babble = babbleOf(others, speech.length, randomness(seed));
  return mixed(speech, atLoudness(babble, loudness(speech) * 10 ** (-decibels / 20)));
}

/** Voices of equal loudness, each from a place of its own and over again. */
export function babbleOf(people: readonly Int16Array[], length: number, random: () => number): Float64Array {
  const sum = new Float64Array(length);
  const share = (): number => (random() + 1) / 2;
  for (let voice = 0; voice < voices; voice++) {
    const person = people[Math.floor(share() * people.length) % people.length] ?? new Int16Array(1);
    const start = Math.floor(share() * person.length);
    const gain = 1 / (loudness(person) || 1);
    for (let at = 0; at < length; at++)
      sum[at] = (sum[at] ?? 0) + gain * (person[(start + at) % person.length] ?? 0);
  }
  return sum;
}
