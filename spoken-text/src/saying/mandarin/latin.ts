import { inOrder, rewriting } from '../../rules/rewriting.ts';

const ranks: Readonly<Record<string, string>> = {
  I: '一',
  II: '二',
  III: '三',
  IV: '四',
  V: '五',
  VI: '六',
  VII: '七',
  VIII: '八',
  IX: '九',
  X: '十',
};
const rank = /(?<![A-Za-z])(?:VIII|VII|VI|IV|IX|III|II|I|V|X)(?= ?[类级期型度档](?![A-Za-z]))/g;
const between = /(?<=(?<![A-Za-z\d])[A-Z])2(?=[A-Z](?![A-Za-z\d]))/g;
const together = /(?<=[A-Za-z])&(?=[A-Za-z])/g;

/** Latin letters stay for the voice, but II类账户 is 二类账户, R&D is R and D, B2B B to B. */
export const sayLatin = inOrder(
  rewriting(rank, (_, letters) => ranks[letters] ?? letters),
  rewriting(together, () => ' and '),
  rewriting(between, () => ' to '),
);
