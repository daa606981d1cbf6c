import { type Groups, inOrder, rewriting } from '../rewriting.ts';
import { readInteger } from './numerals.ts';

const clock =
  /(?<![\d:])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\d:])(?:\s*(?<half>[ap])\.?m\.?(?![a-z]))?/gi;
const between = /(?<=分|点|秒)\s*[-–—~至]\s*(?=(?:上午|下午)?[零一二两三四五六七八九十]+点)/g;
const score = /(?<before>比分[^\d，。]{0,6}|爆冷|战胜|以)(?<one>\d{1,3}):(?<other>\d{1,3})/g;

/** 9:05 is 九点零五分, 14:00 十四点; two times with a dash between them are from 到 to. */
export const sayTimes = inOrder(
  rewriting(
    score,
    ({ before = '', one = '', other = '' }) => `${before}${readInteger(one)}比${readInteger(other)}`,
  ),
  rewriting(clock, sayClock),
  rewriting(between, () => '到'),
);

const halves: Groups = { a: '上午', p: '下午' };

function sayClock({ hour = '', minute = '', second, half = '' }: Groups): string {
  const part = halves[half.toLowerCase()] ?? '';
  const seconds = second === undefined ? '' : `${sayPart(second)}秒`;
  const minutes = Number(minute) === 0 && seconds === '' ? '' : `${sayPart(minute)}分`;
  return `${part}${Number(hour) === 2 ? '两' : readInteger(hour)}点${minutes}${seconds}`;
}

/** The zero of 05 is said. */
function sayPart(minute: string): string {
  return minute.startsWith('0') && minute !== '00' ? `零${readInteger(minute)}` : readInteger(minute);
}
