import { expect, test } from 'vitest';
import { readDigits } from './digits.ts';
import { readEnglishMoney } from './english/amounts.ts';
import { readMandarinMoney } from './mandarin/amounts.ts';
import { readDates, readTimes } from './moments.ts';
import { readNames } from './names.ts';
import { readPlates } from './plates.ts';

const listening = { now: new Date(2025, 2, 12, 10, 0), expected: true };
const readers = [
  (text: string) => readDates(text, 'zh', listening),
  (text: string) => readTimes(text, 'zh', listening),
  (text: string) => readDates(text, 'en', listening),
  (text: string) => readMandarinMoney(text, true),
  (text: string) => readEnglishMoney(text, true),
  (text: string) => readNames(text, 'zh', true),
  (text: string) => readNames(text, 'en', true),
  readDigits,
  readPlates,
];
const scraps =
  '1|一|12,|1 |三十多|五到|块五|点|一个|最后四位是|下周，|京A|，|王|阿|and the last |a hundred and |nine |on the |john '.split(
    '|',
  );

test.each(scraps)('[Q57] a text of nothing but %j is read in time in proportion to its length', (scrap) => {
  const text = `1${scrap.repeat(400 / scrap.length)}#`;
  for (const read of readers) expect(read(text)).toBeInstanceOf(Array);
});
