import { rewriting } from '../rules/rewriting.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  yen: '¥',
  hellip: '…',
  mdash: '—',
  ndash: '–',
};

const reference = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]{2,6}));/gi;
const largestCodePoint = 0x10_ff_ff;

/** The characters that HTML's references stand for; one that is unknown stays as it is. */
export const decodeEntities = rewriting(reference, ({ hex, decimal, name = '' }, written) => {
  if (name !== '') return named[name.toLowerCase()] ?? written;
  const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return codePoint > largestCodePoint ? written : String.fromCodePoint(codePoint);
});
