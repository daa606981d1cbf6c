import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, valueOf } from './numerals.ts';

const half = String.raw`(?<half>[ap])\.? ?m\b\.?`;
const withHalf = new RegExp(`\\b(?<hour>${number})(?: (?<minute>oh ${number}|${number}))? ${half}`, 'gi');
const quarter = new RegExp(`\\b(?<past>half past|quarter past) (?<hour>${number})`, 'gi');

/** Nine thirty a.m. is 9:30 a.m., half past eight 8:30. */
export const writeTimes = inOrder(
  rewriting(withHalf, writeTime),
  rewriting(quarter, ({ past = '', hour = '' }, said) => {
    const value = valueOf(hour.toLowerCase());
    if (value === undefined || value > 12) return said;
    return `${value}:${past.toLowerCase().startsWith('half') ? '30' : '15'}`;
  }),
);

/** "Nine thirty" is one run of number words, so the hour is looked for at its beginning. */
function writeTime({ hour = '', minute, half: part = '' }: Groups, said: string): string {
  const words = [hour, minute ?? ''].join(' ').toLowerCase().trim().split(/[ -]/);
  const hours = valueOf(words[0] ?? '');
  const minutes =
    words.length === 1
      ? 0
      : valueOf(
          words
            .slice(1)
            .filter((word) => word !== 'oh')
            .join(' '),
        );
  if (hours === undefined || minutes === undefined || hours > 12 || minutes > 59) return said;
  const rest = words.length === 1 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours}${rest} ${part.toLowerCase()}.m.`;
}
