const digits: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const groups: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

const named = Object.keys(digits).join('');
const digit = `${named}\\d`;
const sign = `${named}十百千万亿`;
/** Ends where its digits end, so that no text is tried in more than one way. */
const figure = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?!\d)(?:\.\d+(?!\d))?(?:[wWkK](?![A-Za-z]))?)`;

/** 一 in these is no number. */
const noNumber = `一(?:[下样起直定些般会边切共旦律]|点(?![${digit}]))`;
/** What makes a number a guess, and what joins two to a range that shares its unit: 三十多万, 五到八万. */
const vague = `[几余](?=[${sign}\\d块元个])|多(?!少)|来(?=[百千万亿块元个])|(?<![万亿wW])[到至~～-](?=[${sign}\\d])`;

/**
 * A number from its first sign to its last, digits and characters mixed: 3万5, 两千五, 100,000, 10w. A part of one never matches by
 * itself. Whether it makes sense only `numberOf` knows; 三十多万 and 五到八万 match and make none.
 */
export const numeral = String.raw`(?<![第几数好${sign}\d.,])(?!${noNumber})(?:${figure}|[${named}十])(?:${figure}|[${sign}]|点(?=[${digit}])|个(?=亿)|${vague})*`;

/** A small number, as in dates and times. */
export const smallNumeral = String.raw`(?:\d{1,4}|[零〇一二两三四五六七八九十廿卅]{1,4})`;

/** What a numeral is worth; undefined when it is none. A digit after a unit counts in the next lower one: 两千五 is 2500. */
export function numberOf(said: string): number | undefined {
  const text = said
    .replaceAll(/,|个(?=亿)/gu, '')
    .replaceAll(/w/giu, '万')
    .replaceAll(/k/giu, '千');
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(text))
    return Number(Array.from(text, (each) => digits[each]).join(''));
  const [whole = '', part] = text.split('点');
  if (part !== undefined) {
    const fraction = Array.from(part, (each) => digits[each] ?? Number(each)).join('');
    const integer = numberOf(whole);
    return integer === undefined || !/^\d+$/.test(fraction) ? undefined : Number(`${integer}.${fraction}`);
  }
  return wholeNumberOf(text);
}

/** Tens, hundreds and thousands go down within a group, and the groups too; two digits side by side are a guess, as 两三万. */
function wholeNumberOf(text: string): number | undefined {
  let [total, group, last] = [0, 0, 0];
  let [unit, larger] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [lowest, afterZero] = [1, false];
  for (const [each] of text.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const value = digits[each] ?? Number(each);
    const [smaller, great] = [units[each], groups[each]];
    if (smaller !== undefined) {
      if (smaller >= unit) return undefined;
      group += (last === 0 ? 1 : last) * smaller;
      [last, unit, lowest, afterZero] = [0, smaller, smaller, false];
    } else if (great !== undefined) {
      const before = group + last;
      const isWhole = great > larger && larger !== groups['亿'];
      if ((before === 0 && !isWhole) || (great >= larger && !isWhole)) return undefined;
      total = isWhole ? (total + before) * great : total + before * great;
      [group, last, unit, larger] = [0, 0, Number.POSITIVE_INFINITY, great];
      [lowest, afterZero] = [great, false];
    } else {
      if (Number.isNaN(value) || last > 0) return undefined;
      [last, afterZero] = [value, value === 0];
      if (value === 0) lowest = 1;
    }
  }
  const scale = last > 0 && last < 10 && lowest > 10 && !afterZero ? lowest / 10 : 1;
  return total + group + last * scale;
}

/** Days and months, which have their own signs for twenty and thirty. */
export function smallNumberOf(text: string): number | undefined {
  return numberOf(text.replace('廿', '二十').replace('卅', '三十'));
}
