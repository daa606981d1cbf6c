import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, readCount } from './cardinal.ts';
import { units } from './units.ts';

const longestFirst = Object.keys(units).sort((one, other) => other.length - one.length);
const amount = String.raw`(?:(?<from>${number}) ?到 ?)?(?<amount>${number})`;
const measured = new RegExp(
  String.raw`${amount} ?(?<unit>${longestFirst.join('|')})(?![A-Za-z]|(?<!h)\d)`,
  'g',
);
const priced = new RegExp(
  String.raw`(?<=元|千|万|亿)\/(?<unit>${longestFirst.join('|')})(?![A-Za-z\d])`,
  'g',
);
const each =
  /(?<=元|次|人|个|位|笔|份|吨|度|米|公里|千克|公斤|万|天|小时)\/(?=年|月|日|天|周|人|次|小时|分|秒|笔|份|个|位|户|吨|升|米|平方|立方|千克|公斤|张|晚|间|台|辆)/g;

/** 5kg is 五千克 and 60km/h 每小时六十公里; 元/月 is 元每月. */
export const sayMeasures = inOrder(
  rewriting(measured, sayMeasure),
  rewriting(priced, ({ unit = '' }) => `每${units[unit] ?? ''}`),
  rewriting(each, () => '每'),
);

function sayMeasure({ from, amount: written = '', unit = '' }: Groups): string {
  const said = `${from === undefined ? '' : `${readCount(from)}到`}${readCount(written)}`;
  return unit === 'km/h' ? `每小时${said}公里` : `${said}${units[unit] ?? ''}`;
}
