import { editDistance } from '../../gateway/test/edit-distance.ts';

/** The share of letters that a recogniser got wrong, without regard to case, spaces and punctuation. */
export function letterErrors(heard: string, said: string): number {
  const letters = lettersOf(said);
  return editDistance(lettersOf(heard), letters) / letters.length;
}

function lettersOf(text: string): string[] {
  return Array.from(text.toLowerCase().replaceAll(/[\s\p{P}]/gu, ''));
}
