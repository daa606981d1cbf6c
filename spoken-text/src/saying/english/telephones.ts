import { readDigits } from './numerals.ts';

const international = /\+\d{1,3}(?:[-\s]\d{1,5}){2,5}/g;
const grouped = /(?<![\d.])\(?\d{3,4}\)?[-\s]\d{3,4}[-\s]\d{3,4}(?!\d)/g;
const mobile = /(?<![\d.])(1[3-9]\d)(\d{4})(\d{4})(?!\d)/g;
const service =
  /(?<![\d.,$¥])(?:95\d{3}|12[03]\d{2}|1(?:10|14|19|20|22))(?=\b)(?!\s*(?:people|minutes|yuan|dollars|%|[.,]\d))(?<=(?:call|dial|number|hotline|on|at|to|,|:)\s*\d+)/gi;

/** Telephone numbers digit by digit in their groups. */
export function sayTelephones(text: string): string {
  return text
    .replace(international, sayGroups)
    .replace(grouped, sayGroups)
    .replace(mobile, (_, ...parts: string[]) => sayGroups(parts.slice(0, 3).join(' ')))
    .replace(service, readDigits);
}

function sayGroups(written: string): string {
  const groups = written.match(/\d+/g) ?? [];
  const said = groups.map(readDigits).join(', ');
  return written.startsWith('+') ? `plus ${said}` : said;
}
