import { rewriting } from '../../rules/rewriting.ts';
import { number, readNumber } from './cardinal.ts';

const any = new RegExp(
  String.raw`(?<=(?<before>[A-Za-z])?)(?<amount>(?:(?<![\d\p{L}.)])[-−])?${number})(?=(?<after>[A-Za-z])?)`,
  'gu',
);

/** Every number that no other rule has said, apart from the letters it stands against. */
export const sayNumbers = rewriting(any, ({ before, amount = '', after }) => {
  const said = readNumber(amount);
  return `${before === undefined ? '' : ' '}${said}${after === undefined ? '' : ' '}`;
});
