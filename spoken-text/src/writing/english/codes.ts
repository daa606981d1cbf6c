import { rewriting } from '../../rules/rewriting.ts';
import { digit, writeDigits } from './numerals.ts';

const series = new RegExp(`\\b${digit}(?: ${digit}\\b){2,}`, 'gi');
const lettered = new RegExp(`(?<=\\b(?:[A-Z] ){1,2})${digit}(?: ${digit}\\b)*\\b`, 'g');
const gap = /(?<=\b[A-Z]) (?=\d)/g;

/** What is said sign by sign: telephones, rooms, cards and tickets. A oh two three is A023. */
export function writeCodes(text: string): string {
  const written = rewriting(series, (_, said) => writeDigits(said))(text);
  const withTickets = rewriting(lettered, (_, said) => writeDigits(said))(written);
  return withTickets === text ? text : rewriting(gap, () => '')(withTickets);
}
