import { smallNumberOf } from '../../../readers/mandarin/numeral.ts';
import { assent, politeness } from './yes-or-no.ts';

const englishPlaces: Record<string, number> = {
  first: 0, second: 1, third: 2, fourth: 3, fifth: 4, sixth: 5, one: 0, two: 1, three: 2, four: 3, five: 4, six: 5,
}; // prettier-ignore

const mandarinPlace = new RegExp(
  `^(?:${assent.zh}|${politeness.zh}|我|要|选|想要?|给)*` +
    '(?:倒数第(?<fromEnd>[一二三四五六七八九十\\d]+)(?:个|家|位|项)?|第(?<nth>[一二三四五六七八九十\\d]+)(?:个|家|位|项|条|种|号)?|(?<count>[一二三四五六七八九十\\d]+)号?|(?<last>最后)(?:面?的?)?[一那]?(?:个|家|位|项)|(?<upper>上面|前面|头)(?:那|的|一)*(?:个|家|位)?|(?<lower>下面|后面)(?:那|的)*(?:个|家|位)?|(?<middle>中间)(?:那|的|一)*(?:个|家|位|项)?)' +
    `(?:${politeness.zh}|好了)*$`,
  'u',
);
const englishPlace = new RegExp(
  `^(?:(?:${assent.en}|${politeness.en}|i'?ll|i'd|i would|i|let'?s|can i|could i|take|have|like|want|choose|pick|prefer|go for|go with|give me|'s|and|what about|how about) )*` +
    '(?:the )?(?:(?<ordinal>first|second|third|fourth|fifth|sixth)(?: one| option)?|(?:number |option )?(?<cardinal>one|two|three|four|five|six|\\d)|(?<last>last|bottom|latter)(?: one| option)?|(?<upper>top|former)(?: one| option)?|(?<middle>middle|one in the middle)(?: one| option)?)' +
    `(?: (?:${politeness.en}))*$`,
  'iu',
);

/** Which of a list was meant, from 0; -1 is the last. The middle is only known of a list that has one. */
export function placeIn(words: string, count = 0): number | undefined {
  const found = mandarinPlace.exec(words)?.groups ?? englishPlace.exec(words)?.groups ?? {};
  if (found['last'] !== undefined || found['lower'] !== undefined) return -1;
  if (found['upper'] !== undefined) return 0;
  if (found['middle'] !== undefined) return count % 2 === 1 ? (count - 1) / 2 : undefined;
  const counted = found['nth'] ?? found['count'] ?? found['fromEnd'];
  if (counted !== undefined) {
    const number = smallNumberOf(counted);
    if (number === undefined) return undefined;
    return found['fromEnd'] === undefined ? number - 1 : -number;
  }
  const word = (found['ordinal'] ?? found['cardinal'])?.toLowerCase();
  return word === undefined ? undefined : (englishPlaces[word] ?? Number(word) - 1);
}
