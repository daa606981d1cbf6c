import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, writeNumber } from './numerals.ts';

const percent = new RegExp(`百分(?:之)?(?<amount>百|${number})`, 'g');
const perMille = new RegExp(`千分之(?<amount>${number})`, 'g');
const fraction = new RegExp(`(?<whole>${number})分之(?<part>${number})`, 'g');

/** 百分之三点八五 is 3.85%, 千分之五 5‰, 十七分之七 7/17. */
export const writePercents = inOrder(
  rewriting(
    percent,
    ({ amount = '' }, said) => withSign(amount === '百' ? '100' : writeNumber(amount), '%') ?? said,
  ),
  rewriting(perMille, ({ amount = '' }, said) => withSign(writeNumber(amount), '‰') ?? said),
  rewriting(fraction, ({ whole = '', part = '' }, said) => {
    const below = writeNumber(whole);
    const above = writeNumber(part);
    return below === undefined || above === undefined ? said : `${above}/${below}`;
  }),
);

function withSign(written: string | undefined, sign: string): string | undefined {
  return written === undefined ? undefined : `${written}${sign}`;
}
