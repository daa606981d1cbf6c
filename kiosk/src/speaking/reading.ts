import type { Language } from '@lobby/shared/protocol/language';
import type { MouthShape, Viseme } from '@lobby/shared/speech/viseme';

/** An unhurried reading pace: about 5 Chinese characters or 15 letters a second, as subtitles keep it. */
const msPerCharacter: Record<Language, number> = { zh: 200, en: 66 };
const shortestMs = 800;

/** How long a person needs to read a clause, which is also about how long a voice takes to say it. */
export function readingMs(text: string, language: Language): number {
  return Math.max(shortestMs, Array.from(text).length * msPerCharacter[language]);
}

const shapeOf: Record<string, MouthShape> = { a: 'aa', e: 'ee', i: 'ih', o: 'oh', u: 'ou', y: 'ih' };
const shapesInTurn: readonly MouthShape[] = ['aa', 'ih', 'oh', 'ee', 'ou'];

/**
 * Mouth shapes for a voice that tells nothing about itself: one for every vowel letter or Chinese character, spread evenly.
 * It makes the mouth move with the pace of the words, not with their sounds.
 */
export function readingVisemes(text: string, language: Language): Viseme[] {
  const characters = Array.from(text);
  const stepMs = readingMs(text, language) / Math.max(1, characters.length);
  return characters.flatMap((character, index) => {
    const shape = shapeFor(character);
    const startMs = index * stepMs;
    return shape === undefined
      ? []
      : [{ shape, startMs, endMs: startMs + Math.max(stepMs, 120), weight: 0.6 }];
  });
}

function shapeFor(character: string): MouthShape | undefined {
  if (/\p{Script=Han}/u.test(character))
    return shapesInTurn[(character.codePointAt(0) ?? 0) % shapesInTurn.length];
  return shapeOf[character.toLowerCase()];
}
