import { decodeEntities } from './entities.ts';
import { stripMarkdown } from './markdown.ts';
import { stripTags } from './tags.ts';

const keycap = /(?<=\d)\uFE0F?\u20E3/g;
const pictures =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{E0020}-\u{E007F}]|[\uFE0E\uFE0F]/gu;
const invisible = /(?![\n\t\r])[\p{Cf}\p{Cc}\p{Co}\p{Cn}]/gu;
const blanks = /[^\S\n]+/g;
const lineBreaks = /(?: ?\n ?)+/g;

/**
 * What of a text can be said at all: no markup, no pictures, nothing invisible, every character in its plain form (Unicode
 * NFKC), single spaces. It never throws and takes time in proportion to the text, whatever is in it.
 */
export function toPlainText(text: string): string {
  const characters = decodeEntities(text)
    .toWellFormed()
    .replace(/(?<=[\d)])²/g, '^2')
    .replace(/(?<=[\d)])³/g, '^3')
    .replace(keycap, '')
    .replace(pictures, ' ')
    .normalize('NFKC')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(invisible, '')
    .replace(blanks, ' ');
  return stripMarkdown(stripTags(characters)).replace(blanks, ' ').replace(lineBreaks, '\n');
}
