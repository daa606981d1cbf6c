import { inOrder, rewriting } from '../../rules/rewriting.ts';

const names: Readonly<Record<string, string>> = {
  '+': 'plus',
  '=': 'equals',
  '>': 'greater than',
  '<': 'less than',
  '>=': 'at least',
  '<=': 'at most',
  '≥': 'at least',
  '≤': 'at most',
  '≠': 'is not',
  '≈': 'about',
  '×': 'times',
  '*': 'times',
  '÷': 'divided by',
  '±': 'plus or minus',
};

const between = /(?<=[\da-z)]) ?(?<sign>>=|<=|[+=><≥≤≠≈×*÷±]) ?(?=[-−]?[\d(])/gi;
const times = /(?<=\d) ?x ?(?=\d)/g;
const before = /(?<![\d\p{L})])(?<sign>>=|<=|[><≥≤≈±]) ?(?=\d)/gu;
const power = /(?<=[\d)])\^(?<power>[23])(?!\d)/g;
const minus = /(?<=\d) [-−] (?=\d+ ?=)/g;
const about = /(?<!\d)~ ?(?=[\d$€£¥])/g;

/** Signs of arithmetic between numbers or before one. */
export const saySymbols = inOrder(
  rewriting(about, () => 'about '),
  rewriting(power, ({ power: written }) => (written === '2' ? ' squared' : ' cubed')),
  rewriting(minus, () => ' minus '),
  rewriting(times, () => ' times '),
  rewriting(between, ({ sign = '' }) => ` ${names[sign] ?? ''} `),
  rewriting(before, ({ sign = '' }) => `${names[sign] ?? ''} `),
);
