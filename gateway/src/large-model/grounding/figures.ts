import type { Language } from '@lobby/shared/protocol/language';
import { write } from '@lobby/spoken-text/write';

/** What a number counts; a kind groups the units that mean the same. */
const units: readonly { kind: string; pattern: string }[] = [
  { kind: 'money', pattern: '万?元|万?块|[毛角分]钱?|yuan|rmb|cny|dollars?|usd|¥|￥' },
  { kind: 'percent', pattern: '%|％|percent|个百分点|折' },
  { kind: 'dose', pattern: '毫克|克|毫升|片|粒|支|滴|mg|g|ml|tablets?|pills?|capsules?|drops?' },
  { kind: 'days', pattern: '个?工作日|天|日|号|working days?|business days?|days?' },
  { kind: 'hours', pattern: '个?小时|点钟?|hours?|o.?clock|am|pm' },
  { kind: 'minutes', pattern: '分钟?|minutes?' },
  { kind: 'months', pattern: '个?月|months?' },
  { kind: 'years', pattern: '周?[年岁]|years?(?: old)?' },
  { kind: 'copies', pattern: '份|张|寸|copies|copy|photos?' },
];

const unit = new RegExp(`^\\s*(?:${units.map(({ pattern }) => `(${pattern})`).join('|')})`, 'iu');

/** Dashes and words between two numbers with one unit: both count it. */
const range = /^\s*(?:[-–—~～至到]|to)\s*\d/u;

/**
 * The figures of a text as `number kind`, in digits whichever way they are written: 五元, 5 元 and ￥5 are the same. A number without a
 * unit counts only when it has three digits or more, such as a telephone or a room.
 */
export function figuresIn(text: string, language: Language): Set<string> {
  const written = write(text, language)
    .normalize('NFKC')
    .replaceAll(/(?<=\d),(?=\d{3})/gu, '');
  const figures = new Set<string>();
  for (const match of written.matchAll(/(¥|￥|\$)?\s*(\d+(?:\.\d+)?)/gu)) {
    const [whole, sign, digits = ''] = match;
    const kind = sign === undefined ? kindAfter(written.slice(match.index + whole.length)) : 'money';
    const long = digits.replace('.', '').length > 2;
    if (kind !== undefined) figures.add(`${plain(digits)} ${kind}`);
    else if (long) figures.add(`${plain(digits)} number`);
  }
  return figures;
}

function kindAfter(rest: string): string | undefined {
  const after = range.test(rest) ? rest.replace(/^\s*(?:[-–—~～至到]|to)\s*\d+(?:\.\d+)?/u, '') : rest;
  const found = unit.exec(after);
  if (found === null) return undefined;
  return units[found.slice(1).findIndex((group) => group !== undefined)]?.kind;
}

function plain(digits: string): string {
  return String(Number(digits));
}
