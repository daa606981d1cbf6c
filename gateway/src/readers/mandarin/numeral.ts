/** A number as people say or write it, digits and characters mixed: 3万5, 两千五, 十二. */
export const numeral = String.raw`(?:\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿俩])(?:[零〇一二两三四五六七八九十百千万亿\d.点]*[零〇一二两三四五六七八九十百千万亿\d])?`;

/** A small number, as in dates and times. */
export const smallNumeral = String.raw`(?:\d{1,4}|[零〇一二两三四五六七八九十廿卅]{1,4})`;

const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const units: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const groups: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** What a numeral is worth; undefined when it is none. A digit after a unit counts in the next lower one: 两千五 is 2500. */
export function numberOf(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(text))
    return Number(Array.from(text, (sign) => digits[sign]).join(''));
  const [whole = '', part] = text.split('点');
  if (part !== undefined) {
    const fraction = Array.from(part, (sign) => digits[sign] ?? Number(sign)).join('');
    const integer = numberOf(whole);
    return integer === undefined || !/^\d+$/.test(fraction) ? undefined : Number(`${integer}.${fraction}`);
  }
  return wholeNumberOf(text);
}

function wholeNumberOf(text: string): number | undefined {
  let [total, group, digit] = [0, 0, 0];
  let [lowest, afterZero] = [1, false];
  for (const [sign] of text.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const unit = units[sign];
    const larger = groups[sign];
    if (unit !== undefined) {
      group += (digit === 0 ? 1 : digit) * unit;
      [digit, lowest, afterZero] = [0, unit, false];
    } else if (larger !== undefined) {
      const before = group + digit;
      total = larger === groups['亿'] ? (total + before) * larger : total + before * larger;
      [group, digit, lowest, afterZero] = [0, 0, larger, false];
    } else {
      const value = digits[sign] ?? Number(sign);
      if (Number.isNaN(value)) return undefined;
      afterZero = value === 0;
      digit = value === 0 ? digit : value;
      if (value === 0) lowest = 1;
    }
  }
  const scale = digit > 0 && digit < 10 && lowest > 10 && !afterZero ? lowest / 10 : 1;
  return total + group + digit * scale;
}

/** Days and months, which have their own signs for twenty and thirty. */
export function smallNumberOf(text: string): number | undefined {
  return numberOf(text.replace('廿', '二十').replace('卅', '三十'));
}
