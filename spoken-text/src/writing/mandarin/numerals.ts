const values = new Map(Array.from('零一二三四五六七八九', (name, value) => [name, value]));
values.set('〇', 0);
values.set('幺', 1);
values.set('两', 2);

/** What digits are called one by one. */
export const digit = '[零〇一二三四五六七八九幺]';
/** What numbers are made of, without their decimals; the 千 of 千米 is none of it. */
export const numeral = '(?:[零〇一二两三四五六七八九十百万亿]|千(?![米克瓦卡]))';
/** A number as it is said, from its beginning; whether it makes sense only `writeNumber` knows. */
export const number = `(?<!${numeral})${numeral}+(?:点(?!零[钱食售花件头碎散用工])${digit}+[万亿]?)?`;

/** 二零二六 to 2026. */
export function writeDigits(said: string): string {
  return Array.from(said, (name) => values.get(name) ?? name).join('');
}

const section =
  /^(?:(?<thousands>[一二两三四五六七八九])千)?(?:零?(?<hundreds>[一二两三四五六七八九])百)?(?<tens>零?[一二三四五六七八九]?十)?(?<gap>零)?(?<ones>[一二三四五六七八九]|(?<=^|零)两)?$/;

/** The value of a number below 10,000; undefined when it is none, as 三四十, or 三百两 of silver. */
function valueOfSection(said: string): number | undefined {
  const { thousands, hundreds, tens, gap, ones } = section.exec(said)?.groups ?? {};
  if ((thousands ?? hundreds ?? tens ?? ones) === undefined) return undefined;
  const high = valueOf(thousands) * 1000 + valueOf(hundreds) * 100;
  const low = tens === undefined ? 0 : (valueOf(tens.replace(/[零十]/g, '')) || 1) * 10;
  const isShort = tens === undefined && gap === undefined && high > 0;
  return high + low + valueOf(ones) * (isShort ? (hundreds === undefined ? 100 : 10) : 1);
}

function valueOf(name = ''): number {
  return values.get(name) ?? 0;
}

/** How many 亿, 万 and ones a number has. */
interface Groups {
  yi: number;
  wan: number;
  ones: number;
}

/** 一万五 is 15,000: a digit after a group, without 零, is of the place below it. */
function groupsOf(said: string): Groups | undefined {
  const { yi, wan, ones } =
    /^(?:(?<yi>[^亿]+)亿)?(?:(?<wan>[^亿万]+)万)?(?<ones>[^亿万]*)$/.exec(said)?.groups ?? {};
  if (ones === undefined) return undefined;
  const isShort = /^[一二三四五六七八九]$/.test(ones);
  if (isShort && wan !== undefined) return checked(yi, wan, `${ones}千`);
  if (isShort && yi !== undefined) return checked(yi, `${ones}千`, '');
  return checked(yi, wan, ones);
}

function checked(yi: string | undefined, wan: string | undefined, ones: string): Groups | undefined {
  const parts = [yi, wan, ones].map((said) => (said ? valueOfSection(said.replace(/^零(?=.)/, '')) : 0));
  const [high, middle, low] = parts;
  return high === undefined || middle === undefined || low === undefined
    ? undefined
    : { yi: high, wan: middle, ones: low };
}

const longestInFigures = 999_999;

/**
 * A number as it is written: 三百一十五 is 315; from a million on, and in round numbers, 万 and 亿 stay, 315万 and 2万
 * (GB/T 15835-2011, 5.3).
 * Undefined when what is said is no single number: 三四十, 十五六 and 百万 are left to the words.
 */
export function writeNumber(said: string): string | undefined {
  const [whole = '', decimals] = said.split('点');
  if (decimals !== undefined) {
    const integer = whole === '零' ? '0' : writeInteger(whole);
    return integer === undefined ? undefined : `${integer}.${writeDigits(decimals)}`;
  }
  return whole === '零' ? '0' : writeInteger(whole);
}

function writeInteger(said: string): string | undefined {
  const groups = groupsOf(said);
  if (groups === undefined || said === '') return undefined;
  const { yi, wan, ones } = groups;
  const below = wan * 10_000 + ones;
  if (yi === 0 && below <= longestInFigures && (wan === 0 || ones > 0)) return String(below);
  // 1787万1 could be 17,871,000 as well.
  if (ones > 0 && ones < 10) return String(yi * 100_000_000 + below);
  return [yi > 0 && `${yi}亿`, wan > 0 && `${wan}万`, ones > 0 && ones].filter(Boolean).join('');
}
