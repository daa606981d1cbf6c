const digits: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const groups: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

const named = Object.keys(digits).join('');
const anyDigit = `${named}\\d`;
const anySign = `${named}十百千万亿`;
/** Ends where its digits end, so that no text is tried in more than one way. */
const figure = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?!\d)(?:\.\d+(?!\d))?(?:[wWkK](?![A-Za-z]))?)`;

/** 一 in these is no number. */
const noNumber = `一(?:[下样起直定些般会边切共旦律]|点(?![${anyDigit}]))`;
/** What makes a number a guess, and what joins two to a range that shares its unit: 三十多万, 五到八万. */
const vague = `[几余](?=[${anySign}\\d块元个])|多(?!少)|来(?=[百千万亿块元个])|(?<![万亿wW])[到至~～-](?=[${anySign}\\d])`;

/**
 * A number from its first sign to its last, digits and characters mixed: 3万5, 两千五, 100,000, 10w. A part of one never matches by
 * itself. Whether it makes sense only `numberOf` knows; 三十多万 and 五到八万 match and make none.
 */
export const numeral = String.raw`(?<![第几数好${anySign}\d.,])(?!${noNumber})(?:${figure}|[${named}十])(?:${figure}|[${anySign}]|点(?=[${anyDigit}])|个(?=亿)|${vague})*`;

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

interface Sum {
  total: number;
  /** What was said since the last 万 or 亿, and the digit after it. */
  group: number;
  digit: number;
  /** The last 十, 百 or 千 of the group, and the last 万 or 亿; what follows is smaller. */
  unit: number;
  larger: number;
  /** The place of the last sign: a digit at the end counts in the next lower one. */
  lowest: number;
}

function wholeNumberOf(text: string): number | undefined {
  const none = Number.POSITIVE_INFINITY;
  let sum: Sum | undefined = { total: 0, group: 0, digit: 0, unit: none, larger: none, lowest: 1 };
  for (const [sign] of text.matchAll(/\d+(?:\.\d+)?|./gu)) sum = sum && extended(sum, sign);
  if (sum === undefined) return undefined;
  const { total, group, digit, lowest } = sum;
  return total + group + digit * (digit < 10 && lowest > 10 ? lowest / 10 : 1);
}

function extended(sum: Sum, sign: string): Sum | undefined {
  const [unit, larger] = [units[sign], groups[sign]];
  if (unit !== undefined) return withUnit(sum, unit);
  return larger === undefined ? withDigit(sum, digits[sign] ?? Number(sign)) : withGroup(sum, larger);
}

/** Two digits side by side are a guess, as 两三万. */
function withDigit(sum: Sum, value: number): Sum | undefined {
  if (Number.isNaN(value) || sum.digit > 0) return undefined;
  return { ...sum, digit: value, lowest: value === 0 ? 1 : sum.lowest };
}

function withUnit(sum: Sum, unit: number): Sum | undefined {
  if (unit >= sum.unit) return undefined;
  return { ...sum, group: sum.group + (sum.digit || 1) * unit, digit: 0, unit, lowest: unit };
}

/** 万 and 亿 go down, too, but for 万亿. */
function withGroup({ total, group, digit, larger: before }: Sum, larger: number): Sum | undefined {
  const said = group + digit;
  const ofAll = larger > before && before === groups['万'];
  if (!ofAll && (said === 0 || larger >= before)) return undefined;
  const sum = ofAll ? (total + said) * larger : total + said * larger;
  return { total: sum, group: 0, digit: 0, unit: Number.POSITIVE_INFINITY, larger, lowest: larger };
}

/** Days and months, which have their own signs for twenty and thirty. */
export function smallNumberOf(text: string): number | undefined {
  return numberOf(text.replace('廿', '二十').replace('卅', '三十'));
}
