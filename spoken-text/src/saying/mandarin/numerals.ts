const digitNames = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿', '万亿'];
const longestInteger = 16;

/** Digits one by one: years, codes, what follows a decimal point. */
export function readDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => digitNames.charAt(Number(digit)));
}

/** Digits one by one with 幺 for 1, as numbers are read out over the telephone. */
export function readTelephoneDigits(digits: string): string {
  return readDigits(digits).replaceAll('一', '幺');
}

/** A whole number with 两 where it is said, 10 as 十; longer than 16 digits it is read digit by digit. */
export function readInteger(written: string): string {
  const digits = written.replace(/^0+(?=\d)/, '');
  if (digits.length > longestInteger) return readDigits(written);
  if (digits === '0') return '零';
  const padded = digits.padStart(Math.ceil(digits.length / 4) * 4, '0');
  const quads = padded.match(/\d{4}/g) ?? [];
  const said = quads.map((quad, at) => readQuad(quad, quads.length - 1 - at)).join('');
  return said
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
    .replace(/^一十/, '十');
}

/** Four digits and the name of their group; the 零 of a gap before them is part of it. */
function readQuad(quad: string, group: number): string {
  if (quad === '0000') return '零';
  if (Number(quad) === 2 && group > 0) return `${quad.startsWith('0') ? '零' : ''}两${groups[group]}`;
  const said = Array.from(quad)
    .map((digit, at) => readPlace(digit, 3 - at))
    .join('');
  const leading = quad.search(/[1-9]/);
  const named = leading >= 0 && quad[leading] === '2' && leading < 2 ? said.replace('二', '两') : said;
  return `${named.replace(/零+/g, '零').replace(/零$/, '')}${groups[group]}`;
}

function readPlace(digit: string, place: number): string {
  return digit === '0' ? '零' : `${digitNames.charAt(Number(digit))}${places[place]}`;
}

/** A number with sign, thousands separators and decimals: -3.14 is 负三点一四. */
export function readNumber(written: string): string {
  const [, sign = '', whole = '', decimals] = /^([-−]?)([\d,]*)(?:\.(\d+))?$/.exec(written) ?? [];
  const said = readInteger(whole.replaceAll(',', '') || '0');
  return `${sign && '负'}${said}${decimals === undefined ? '' : `点${readDigits(decimals)}`}`;
}

/** A number before what it counts: 2 is 两. */
export function readCount(written: string): string {
  return written === '2' ? '两' : readNumber(written);
}

/** Matches what `readNumber` reads, without the sign. */
export const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
