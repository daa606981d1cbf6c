import fc from 'fast-check';
import { write } from '@lobby/spoken-text/write';
import { expect, test } from 'vitest';
import { readDigits } from './digits.ts';
import { readBankCards, readIdCards } from './identity-numbers.ts';
import { readPhones } from './phones.ts';
import { readPlates } from './plates.ts';

const language = (text: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

test.each([
  ['幺三八零零幺三八零零零', '13800138000'],
  ['138-0013-8000', '13800138000'],
  ['幺三八，零零幺三，八个零'.replace('，八个零', '，八三个零'), '13800138000'],
  ['one three eight double oh one three eight triple zero', '13800138000'],
  ['一三八 两个零 一三八 三个零', '13800138000'],
  ['一三八双零幺三八三个零', '13800138000'],
  ['前面138，中间0013，最后8000', '13800138000'],
  ['前三位是138，中间四位0013，最后四位是8000', '13800138000'],
  ['一三八，然后零零一三，后面八，三个零', '13800138000'],
  ['138, then 0013, and the last four are 8000', '13800138000'],
  ['the first three are 138, the next four 0013, the last four 8000', '13800138000'],
])('[Q26] %s are the digits %s', (text, digits) => {
  for (const said of [text, write(text, language(text))]) {
    expect(readDigits(said).map(({ value }) => value)).toEqual([digits]);
    expect(readPhones(said)).toMatchObject([{ value: digits }]);
  }
});

test('[Q26] a telephone with too few or too many digits, or of no network, is told from a good one', () => {
  expect(readPhones('1380013800')).toMatchObject([{ fault: 'too-short', signs: 10 }]);
  expect(readPhones('1380013800099')).toMatchObject([{ fault: 'too-long', signs: 13 }]);
  expect(readPhones('12345678901')).toMatchObject([{ fault: 'check-digit' }]);
  expect(readPhones('010-65291234')).toMatchObject([{ value: '01065291234' }]);
  expect(readPhones('+44 20 7946 0958')).toMatchObject([{ value: '+442079460958' }]);
  expect(readPhones('明天三点')).toEqual([]);
});

/** Made up by the rule of GB 11643, of nobody. */
const card = '11010519491231002X';

test('[Q27] an ID number is taken when its check sign and birthday are right, however it is said', () => {
  expect(readIdCards(card)).toMatchObject([{ value: card }]);
  expect(readIdCards('110105 19491231 002x')).toMatchObject([{ value: card }]);
  expect(readIdCards('幺幺零幺零五幺九四九幺二三幺零零二叉')).toMatchObject([{ value: card }]);
  expect(readIdCards('11010519491231002，最后一位是X')).toMatchObject([{ value: card }]);
  expect(readIdCards('110105，然后19491231，后面是002，最后一位是叉')).toMatchObject([{ value: card }]);
  expect(readIdCards(card.replace('X', '1'))).toMatchObject([{ fault: 'check-digit' }]);
  expect(readIdCards('110105194913310020')).toMatchObject([{ fault: 'check-digit' }]);
  expect(readIdCards(card.slice(0, 15))).toMatchObject([{ fault: 'too-short', signs: 15 }]);
});

test('[Q27] one wrong digit, and two neighbours that changed places, never pass', () => {
  const digit = fc.integer({ min: 0, max: 16 });
  fc.assert(
    fc.property(digit, fc.integer({ min: 1, max: 9 }), (place, by) => {
      const wrong = `${card.slice(0, place)}${(Number(card[place]) + by) % 10}${card.slice(place + 1)}`;
      expect(readIdCards(wrong)).not.toMatchObject([{ value: wrong }]);
    }),
  );
  const visa = '4539148803436467';
  expect(readBankCards('4539 1488 0343 6467')).toMatchObject([{ value: visa }]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
      const wrong = `${visa.slice(0, place)}${(Number(visa[place]) + by) % 10}${visa.slice(place + 1)}`;
      expect(readBankCards(wrong)).toMatchObject([{ fault: 'check-digit' }]);
    }),
  );
});

test.each([
  ['京A12345', '京A12345'],
  ['车牌是沪a·D12345', '沪AD12345'],
  ['粤B八八幺二三', '粤B88123'],
  ['京A1234学', '京A1234学'],
  ['京A，12345', '京A12345'],
  ['京A 一二三四五', '京A12345'],
  ['京 A 12，345，八点来', '京A12345'],
  ['沪A，D12345', '沪AD12345'],
])('[Q28] %s is the plate %s', (text, plate) => {
  for (const said of [text, write(text, 'zh')])
    expect(readPlates(said).map(({ value }) => value)).toEqual([plate]);
});

test('[Q26] a telephone is read as itself, in whatever groups and with whatever pauses it is said', () => {
  const pauses = fc.constantFrom('', ' ', '，', '，然后', '、', '，后面是', '-');
  const names = ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'];
  const number = fc.tuple(
    fc.constantFrom('138', '139', '186'),
    fc.integer({ min: 10_000_000, max: 99_999_999 }),
  );
  fc.assert(
    fc.property(number, pauses, pauses, fc.boolean(), ([begin, rest], first, second, inWords) => {
      const digits = `${begin}${rest}`;
      const groups = [digits.slice(0, 3), first, digits.slice(3, 7), second, digits.slice(7)];
      const said = groups
        .join('')
        .replace(/\d/g, (digit) => (inWords ? (names[Number(digit)] ?? '') : digit));
      expect(readDigits(said).map(({ value }) => value)).toEqual([digits]);
    }),
  );
});
