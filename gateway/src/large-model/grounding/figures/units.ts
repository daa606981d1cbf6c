/** What a number counts; a kind groups the units that mean the same. */
const units: readonly { kind: string; pattern: string }[] = [
  { kind: 'money', pattern: '元|块钱?(?!儿)|[毛角]钱?|yuan|rmb|cny|kuai' },
  { kind: 'foreign money', pattern: '[美港欧日]元|英镑|dollars?|usd|euros?|pounds?' },
  { kind: 'percent', pattern: '%|per ?cent|个?百分点' },
  { kind: 'permille', pattern: '‰|per mille' },
  { kind: 'discount', pattern: '折' },
  {
    kind: 'dose',
    pattern: '毫克|克|毫升|片(?!区)|粒|颗|支|滴|mg\\b|g\\b|ml\\b|tablets?|pills?|capsules?|drops?|puffs?',
  },
  { kind: 'desk', pattern: '号(?:窗|柜|厅|门|机|台|楼|诊室|线)口?|个?窗口' },
  { kind: 'floor', pattern: '楼|层|floors?|storeys?' },
  { kind: 'working days', pattern: '个?多?工作日|(?:working|business)[ -]?days?\\b' },
  {
    kind: 'days',
    pattern: '天|日(?![期常程])|(?:calendar )?days?\\b',
  },
  { kind: '号', pattern: '号' },
  { kind: 'weeks', pattern: '个?多?(?:星期|礼拜)|周(?![岁年])|weeks?\\b' },
  { kind: 'hours', pattern: '个?多?半?(?:小时|钟头)|hours?\\b' },
  { kind: 'minutes', pattern: '分钟?|minutes?\\b|mins?\\b' },
  { kind: 'months', pattern: '个?多?月|months?\\b' },
  { kind: 'age', pattern: '周?岁|years?[ -]olds?\\b' },
  { kind: 'years', pattern: '周?年|years?\\b' },
  { kind: 'times', pattern: '次|遍|倍|times?\\b' },
  { kind: 'copies', pattern: '份|张|寸|copies|copy\\b|photos?\\b' },
  { kind: 'distance', pattern: '公里|千米|米|站|kilomet\\w+|met(?:re|er)s?\\b' },
];

const unit = new RegExp(
  String.raw`^(?:st|nd|rd|th)?\s*(?:${units.map(({ pattern }) => `(${pattern})`).join('|')})`,
  'iu',
);

/** Chinese days of the week, and English numbers of places, have their unit before the number. */
const before = [
  { kind: 'weekday', pattern: /(?:周|星期|礼拜)$/u },
  { kind: 'desk', pattern: /\b(?:windows?|counters?|desks?|gates?|no\.?)\s$/iu },
  { kind: 'floor', pattern: /\bfloor\s$/iu },
] as const;

/** What stands beside a number and says what it counts; `length` is how much of it comes after the number. */
export function unitOf(textBefore: string, textAfter: string): { kind: string; length: number } | undefined {
  const named = before.find(({ pattern }) => pattern.test(textBefore));
  if (named !== undefined) return { kind: named.kind, length: 0 };
  const found = unit.exec(textAfter);
  const kind = units[found?.slice(1).findIndex((group) => group !== undefined) ?? -1]?.kind;
  return found === null || kind === undefined ? undefined : { kind, length: found[0].length };
}
