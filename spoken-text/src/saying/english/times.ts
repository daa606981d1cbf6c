import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { readInteger } from './cardinal.ts';

const clock =
  /(?<!\d|\d[:.])(?<hour>[01]?\d|2[0-4])(?:(?<colon>[:.])(?<minute>[0-5]\d))?(?![\d:])(?: ?(?<half>[ap])(?:\.m\.|m\b))?/gi;
const between =
  /(?<=\d:\d{2}(?: ?[ap]\.?m\.?)?|\d ?[ap]\.?m\.?) ?[-–—~] ?(?=\d{1,2}(?::\d{2}| ?[ap]\.?m\b))/gi;
const ratio = /(?<!\d|\d[:.])(?<one>\d{1,4}):(?<other>\d{1,4})(?![\d:]|\.\d)/g;

/** 9:05 is nine oh five, 14:00 fourteen hundred, 2:00 two o'clock, 9 a.m. nine A M; 16:9 is no time but sixteen to nine. */
export const sayTimes = inOrder(
  rewriting(between, () => ' to '),
  rewriting(clock, sayClock),
  rewriting(ratio, ({ one = '', other = '' }) => `${readInteger(one)} to ${readInteger(other)}`),
);

function sayClock({ hour = '', colon, minute = '00', half }: Groups, written: string): string {
  if (half !== undefined) return `${sayHour(hour, minute, '')} ${half.toUpperCase()}M`;
  if (colon !== ':') return written;
  return sayHour(hour, minute, Number(hour) > 12 ? ' hundred' : " o'clock");
}

function sayHour(hour: string, minute: string, whole: string): string {
  if (minute === '00') return `${readInteger(hour)}${whole}`;
  return `${readInteger(hour)} ${minute.startsWith('0') ? 'oh ' : ''}${readInteger(minute)}`;
}
