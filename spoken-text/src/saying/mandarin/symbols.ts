import { inOrder, rewriting } from '../../rules/rewriting.ts';

const names: Readonly<Record<string, string>> = {
  '+': '加',
  '=': '等于',
  '>': '大于',
  '<': '小于',
  '>=': '大于等于',
  '<=': '小于等于',
  '≥': '大于等于',
  '≤': '小于等于',
  '≠': '不等于',
  '≈': '约等于',
  '×': '乘以',
  '*': '乘以',
  '÷': '除以',
  '±': '正负',
};

const numerals = '零一二两三四五六七八九十百千万亿';
/** 身份证+户口本 is 身份证加户口本, but 首页>转账 is a way and no comparison. */
const between = new RegExp(
  String.raw`(?<=[\p{L}\d)%]) ?(?<sign>[+=≠≈×*÷±]) ?(?=[-−]?[\p{L}\d(])|` +
    String.raw`(?<=[\d${numerals}A-Za-z)]) ?(?<compared>>=|<=|[><≥≤]) ?(?=[-−]?[\d${numerals}A-Za-z(])`,
  'gu',
);
const times = /(?<=\d) ?x ?(?=\d)/g;
const before = new RegExp(
  String.raw`(?:(?<![\d\p{L})])|(?<=\p{Script=Han})) ?(?<sign>>=|<=|[><≥≤≈±]) ?(?=[\d${numerals}])`,
  'gu',
);
const orMore = /(?<=(?<bare>\d)|[岁人元年个分天])\+(?!\d)/g;
const power = /(?<=[\d)])\^(?<power>[23])(?!\d)/g;
const minus = /(?<=\d) [-−] (?=\d+ ?=)/g;

/** Signs of arithmetic where they stand between numbers or before one, & and the plus of 18+. */
export const saySymbols = inOrder(
  rewriting(power, ({ power: written }) => (written === '2' ? '的平方' : '的立方')),
  rewriting(minus, () => '减'),
  rewriting(times, () => '乘以'),
  rewriting(between, ({ sign, compared = '' }) => names[sign ?? compared] ?? ''),
  rewriting(before, ({ sign = '' }) => names[sign] ?? ''),
  rewriting(orMore, ({ bare }) => (bare === undefined ? '以上' : '加')),
  rewriting(/ ?& ?/g, () => '和'),
);
