import { runs, type FeatureGroup } from './features.ts';
import { withoutFillers } from './without-fillers.ts';

/** Looks at an English text as words and as pieces of words, which bridge endings, misspellings and mishearings. */
export function englishFeatures(text: string): FeatureGroup[] {
  const words = withoutFillers(text, 'en')
    .split(' ')
    .filter((word) => word !== '');
  return [
    { name: 'word', weight: 0.5, features: runs(words, 1, 2) },
    { name: 'piece', weight: 0.5, features: words.flatMap(piecesOf) },
  ];
}

/** Three to five letters in a row, the word's edges counted as letters. */
function piecesOf(word: string): string[] {
  return runs(['<', ...Array.from(word), '>'], 3, 5);
}
