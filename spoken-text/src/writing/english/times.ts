import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, valueOf } from './numerals.ts';

const half = String.raw`(?<half>[ap])\.? ?m\b\.?`;
const withHalf = new RegExp(String.raw`\b(?<words>${number}(?: oh ${number})?) ${half}`, 'gi');
const past = new RegExp(String.raw`\b(?<part>half|quarter) past (?<hour>${number})`, 'gi');

/** Nine thirty a.m. is 9:30 a.m., half past eight 8:30. */
export const writeTimes = inOrder(
  rewriting(withHalf, writeTime),
  rewriting(past, ({ part = '', hour = '' }, said) => {
    const value = valueOf(hour.toLowerCase());
    if (value === undefined || value > 12) return said;
    return `${value}:${part.toLowerCase() === 'half' ? '30' : '15'}`;
  }),
);

/** "Nine thirty" is one run of number words, of which the first is the hour. */
function writeTime({ words = '', half: part = '' }: Groups, said: string): string {
  const [hour = '', ...rest] = words.toLowerCase().split(/ oh | |-/);
  const hours = valueOf(hour);
  const minutes = rest.length === 0 ? 0 : valueOf(rest.join(' '));
  if (hours === undefined || minutes === undefined || hours > 12 || minutes > 59) return said;
  const colon = rest.length === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours}${colon} ${part.toLowerCase()}.m.`;
}
