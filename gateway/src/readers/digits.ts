import type { Reading } from './reading.ts';

const spoken: Record<string, string> = {
  零: '0', 〇: '0', 洞: '0', 一: '1', 幺: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 拐: '7',
  八: '8', 九: '9', 勾: '9', zero: '0', oh: '0', o: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6',
  seven: '7', eight: '8', nine: '9', x: 'X', 叉: 'X', 艾克斯: 'X', 埃克斯: 'X',
}; // prettier-ignore

const counts: Record<string, number> = {
  一: 1, 两: 2, 俩: 2, 双: 2, 三: 3, 仨: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, double: 2, triple: 3,
}; // prettier-ignore

const times = String.raw`(?:[一两三四五六七八1-8]个|俩|仨|双|(?<![a-z])(?:double|triple)\s+)`;
/** The 四 of 后四位 and the four of "the last four" count digits and are none. */
const sign = String.raw`(?:\d|[零〇洞一幺二两三四五六七拐八九勾Xx叉](?!位)|[艾埃]克斯|(?<![a-z]|(?:first|middle|next|last) )(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine)(?![a-z]))`;
const repeated = String.raw`(?:${times}\s*${sign})`;

/** Pauses, and what people say in them: 然后, 最后四位是, "and the last four are". */
const place = String.raw`(?:开头|前面?|中间|后面?|最后|末尾|尾号|接着|下面)(?:的)?(?:[一两二三四五六七八\d]位)?(?:数字?)?(?:就?是)?`;
const englishPlace = String.raw`\b(?:the )?(?:first|middle|next|last|rest)(?: (?:one|two|three|four|five|six))?(?: (?:digits?|numbers?|ones?))?\b`;
const gap = String.raw`(?:[\s,，、.。·-]|然后|再|嗯|呃|${place}|${englishPlace}|\b(?:then|and|is|are)\b)*`;

const run = new RegExp(`(?:${repeated}|${sign})(?:${gap}(?:${repeated}|${sign}))+`, 'giu');
const unit = new RegExp(`\\s*(?<times>${times})?\\s*(?<sign>${sign})`, 'giu');
const placeName = new RegExp(`${place}|${englishPlace}`, 'giu');

/**
 * Runs of two digits and more, said one by one or written: 幺三八, 两个八, double eight, 138-0013. The last sign of an ID
 * number may be an X. Values are digits without anything between.
 */
export function readDigits(text: string): Reading<string>[] {
  return [...text.matchAll(run)].map(({ index, 0: said }) => ({
    value: digitsOf(said),
    start: index,
    end: index + said.length,
  }));
}

function digitsOf(said: string): string {
  const parts = [...said.replace(placeName, ' ').matchAll(unit)].map(({ groups = {} }) => {
    const heard = (groups['sign'] ?? '').toLowerCase();
    return (spoken[heard] ?? heard).repeat(countOf(groups['times']));
  });
  return parts.join('');
}

function countOf(said = '一'): number {
  const count = said.replace('个', '').trim().toLowerCase();
  return counts[count] ?? Number(count);
}
