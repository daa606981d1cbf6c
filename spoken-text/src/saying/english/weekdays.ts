import { inOrder, rewriting } from '../../rules/rewriting.ts';

const names: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const short = String.raw`(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)`;
const range = new RegExp(String.raw`(?<=\b(?:${short}|[A-Z][a-z]{2,6}day)\.?) ?[-–—~] ?(?=${short})`, 'g');
const abbreviated = new RegExp(String.raw`\b${short}(?:\.(?!$)|\b)(?= (?:to|and|\d)|,|\.|$)`, 'gm');

/** Mon-Fri is Monday to Friday. */
export const sayWeekdays = inOrder(
  rewriting(range, () => ' to '),
  rewriting(abbreviated, (_, written) => names[written.slice(0, 3).toLowerCase()] ?? written),
);
