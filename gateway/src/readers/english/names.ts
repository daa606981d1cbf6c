import { readAll, type Reading } from '../reading.ts';
import { isEveryday } from './everyday-words.ts';

const letter = String.raw`[\p{L}--\p{Script=Han}]`;
const word = String.raw`${letter}(?:${letter}|['’.\-])*`;
const name = String.raw`(?<name>${word}(?:\s+${word}){0,3})`;

const introduced = new RegExp(
  String.raw`\b(?:my name is|(?:the|my) name['’]s|(?:i am|i['’]m) called|the name is|(?:his|her|patient['’]s) name is|name is)\s+${name}(?=[\s,.!?]|$)`,
  'giv',
);
const bare = new RegExp(
  String.raw`^\s*(?:(?:yes|sure|ok|okay|well|um|uh|er|of course),?\s+)?(?:(?:it is|it['’]s|i am|i['’]m|this is|that is|that['’]s|call me|the patient is|for|under)\s+)?${name}\s*(?:[,.!].*)?$`,
  'iv',
);

const courtesy = /,?\s+(?:please|thanks|thank you)\s*[.!]?$/iu;

/**
 * Names in English: those introduced as such, up to the first word of every day, or, where one is `expected`, all that was said, if no
 * word of it is one of every day.
 */
export function readEnglishNames(text: string, expected: boolean): Reading<string>[] {
  const found = readAll(text, introduced, ({ groups }) => nameIn(untilEveryday(groups?.['name'] ?? '')));
  if (found.length > 0 || !expected) return found;
  const said = nameIn(bare.exec(text.replace(courtesy, ''))?.groups?.['name']?.split(/\s+/u) ?? []);
  return said === undefined ? [] : [{ value: said, start: 0, end: text.length }];
}

/** "My name is John Smith and I'd like…" */
function untilEveryday(said: string): string[] {
  const words = said.split(/\s+/u);
  const end = words.findIndex(isEveryday);
  return end === -1 ? words : words.slice(0, end);
}

function nameIn(words: string[]): string | undefined {
  if (words.length === 0 || words.some(isEveryday)) return undefined;
  return words
    .join(' ')
    .replace(/[.]$/u, '')
    .replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
}
