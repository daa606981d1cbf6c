import { type Groups, inOrder, rewriting } from '../rewriting.ts';
import { readInteger } from './numerals.ts';

const clock =
  /(?<![\d:.])(?<hour>[01]?\d|2[0-4])(?:(?<colon>[:.])(?<minute>[0-5]\d))?(?![\d:])(?:\s*(?<half>[ap])\.?m\b\.?)?/gi;
const between = /(?<=o'clock|[a-z] [AP]M)\s*[-–—]\s*/g;

/** 9:05 is nine oh five, 14:00 fourteen hundred, 2:00 two o'clock, 9 a.m. nine A M. */
export const sayTimes = inOrder(
  rewriting(clock, sayClock),
  rewriting(between, () => ' to '),
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
