import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { readInteger } from './cardinal.ts';

const clock =
  /(?<!\d|\d:)(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\d:])(?: ?(?<half>[ap])\.?m\b\.?)?/gi;
const score = /(?<before>比分[^\d,，。]{0,6}|爆冷|战胜|以)(?<one>\d{1,3}):(?<other>\d{1,3})(?!\d)/g;
const ratio = /(?<![\d:.])(?<one>\d{1,4}):(?<other>\d{1,4})(?![\d:.])/g;

/** 9:05 is 九点零五分, 14:00 十四点; a score, and what cannot be a time, is one number 比 another. */
export const sayTimes = inOrder(
  rewriting(score, sayRatio),
  rewriting(clock, sayClock),
  rewriting(ratio, sayRatio),
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

function sayRatio({ before = '', one = '', other = '' }: Groups): string {
  return `${before}${readInteger(one)}比${readInteger(other)}`;
}
