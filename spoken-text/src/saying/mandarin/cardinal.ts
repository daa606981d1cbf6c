import { readDigits } from './digits.ts';

const names = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿', '万亿'];
const longestInteger = 16;

/** Matches what `readNumber` reads, without its sign; it never begins inside a number. */
export const number = String.raw`(?<!\d)\d+(?:\.\d+)?`;

/** A whole number with 两 where it is said, 10 as 十; longer than 16 digits it is read digit by digit. */
export function readInteger(written: string): string {
  const digits = written.replace(/^0+(?=\d)/, '');
  if (digits.length > longestInteger) return readDigits(written);
  if (digits === '0') return '零';
  const padded = digits.padStart(Math.ceil(digits.length / 4) * 4, '0');
  const quads = padded.match(/\d{4}/g) ?? [];
  return quads
    .map((quad, at) => readQuad(quad, quads.length - 1 - at))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
    .replace(/^一十/, '十');
}

/** Four digits and the name of their group; the 零 of a gap before them is part of it. */
function readQuad(quad: string, group: number): string {
  if (quad === '0000') return '零';
  if (Number(quad) === 2 && group > 0) return `${quad.startsWith('0') ? '零' : ''}两${groups[group]}`;
  const said = Array.from(quad, (digit, at) => readPlace(digit, 3 - at)).join('');
  const leading = quad.search(/[1-9]/);
  const named = leading >= 0 && quad[leading] === '2' && leading < 2 ? said.replace('二', '两') : said;
  return `${named.replace(/零+/g, '零').replace(/零$/, '')}${groups[group]}`;
}

function readPlace(digit: string, place: number): string {
  return digit === '0' ? '零' : `${names.charAt(Number(digit))}${places[place]}`;
}

/** A number with sign and decimals: -3.14 is 负三点一四. */
export function readNumber(written: string): string {
  const [, sign = '', whole = '', decimals] = /^([-−]?)(\d*)(?:\.(\d+))?$/.exec(written) ?? [];
  const point = decimals === undefined ? '' : `点${readDigits(decimals)}`;
  return `${sign && '负'}${readInteger(whole || '0')}${point}`;
}

/** A number before what it counts: 2 is 两. */
export function readCount(written: string): string {
  return written === '2' ? '两' : readNumber(written);
}
