import { pronounce } from '@lobby/gateway/pronunciation/english/pronounce';
import { randomness } from '../hear/random.ts';

/** Splits and neighbours of shorter words are other words altogether. */
const fewestSounds = 3;

/**
 * Mishears English: each word, with the given probability, becomes another one of the texts that differs from it by one sound at most, or two
 * that together sound the same. What the texts have nothing like stays. Knows nothing of how Lobby compares sounds.
 */
export function englishMishearing(
  texts: readonly string[],
  seed: number,
): (text: string, share: number) => string {
  const words = [...new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z']+/g) ?? []))];
  const bySound = Map.groupBy(words, soundOf);
  const byRest = new Map<string, Set<string>>();
  for (const word of words)
    for (const rest of restsOf(soundsOf(word))) byRest.set(rest, (byRest.get(rest) ?? new Set()).add(word));
  const random = randomness(seed);
  const chance = (): number => (random() + 1) / 2;
  const likeIt = (word: string): string[] => {
    const sounds = soundsOf(word);
    if (sounds.length < fewestSounds) return [];
    const near = restsOf(sounds).flatMap((rest) => [...(byRest.get(rest) ?? [])]);
    return [...new Set([...near, ...splitsOf(sounds, bySound)])].filter((other) => other !== word).sort();
  };
  return (text, share) =>
    text.toLowerCase().replaceAll(/[a-z']+/g, (word) => {
      const others = likeIt(word);
      if (others.length === 0 || chance() >= share) return word;
      return others[Math.floor(chance() * others.length)] ?? word;
    });
}

function soundsOf(word: string): string[] {
  return pronounce(word).flatMap((said) => said.replaceAll(/\d/g, '').split(' '));
}

function soundOf(word: string): string {
  return soundsOf(word).join(' ');
}

/** What is left of a word without one of its sounds, the place of it marked, and the word itself with one more. */
function restsOf(sounds: readonly string[]): string[] {
  const without = sounds.map((_, at) => [...sounds.slice(0, at), '_', ...sounds.slice(at + 1)].join(' '));
  const within = [...sounds, ''].map((_, at) => [...sounds.slice(0, at), '_', ...sounds.slice(at)].join(' '));
  return [...without, ...within];
}

function splitsOf(sounds: readonly string[], bySound: ReadonlyMap<string, string[]>): string[] {
  return sounds.slice(1).flatMap((_, at) => {
    const first = bySound.get(sounds.slice(0, at + 1).join(' ')) ?? [];
    const second = bySound.get(sounds.slice(at + 1).join(' ')) ?? [];
    return first.flatMap((one) => second.map((other) => `${one} ${other}`));
  });
}
