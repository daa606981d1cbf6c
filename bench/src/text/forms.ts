import { say } from '@lobby/spoken-text/say';

/** What a listener hears of a text: no punctuation, no blanks, no capitals. */
export function asHeard(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{P}\s]/gu, '')
    .toLowerCase();
}

/** What a reader sees of a text: everything but its blanks and the width of its characters. */
export function asSeen(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** Whether two ways of writing Chinese are read aloud alike: 13.5元 and ¥13.5 are. */
export function readAlike(one: string, other: string): boolean {
  return asHeard(say(one, 'zh')) === asHeard(say(other, 'zh'));
}
