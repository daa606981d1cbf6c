import { tonelessSyllables } from '@lobby/gateway/pronunciation/mandarin/heard-alike';
import { randomness } from '../hear/random.ts';

/** Mishears: each Han character becomes, with the given probability, another one of the texts that sounds the same without tones. */
export function mishearing(texts: readonly string[], seed: number): (text: string, share: number) => string {
  const characters = [...new Set(texts.join('').match(/\p{Script=Han}/gu))];
  const soundOf = (character: string): string => tonelessSyllables(character)[0] ?? '';
  const alike = Map.groupBy(characters, soundOf);
  const random = randomness(seed);
  const chance = (): number => (random() + 1) / 2;
  return (text, share) =>
    text.replaceAll(/\p{Script=Han}/gu, (character) => {
      if (chance() >= share) return character;
      const others = (alike.get(soundOf(character)) ?? []).filter((other) => other !== character);
      return others[Math.floor(chance() * others.length)] ?? character;
    });
}
