import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, readNumber } from './cardinal.ts';

const percents = new RegExp(String.raw`(?<!\d\.)(?<from>${number})%? ?[-–—~到至] ?(?<to>${number}) ?%`, 'g');
/** The number before the dash is looked at last: looking back from every digit would take for ever in a long row of them. */
const amounts =
  /(?<=\d) ?[-–—~]{1,3}(?<=(?<![A-Za-z\d.-])\d+(?:\.\d+)? ?[-–—~]{1,3}) ?(?=[¥$负]?\d+(?:\.\d+)?(?![\d.]*-\d|\d))/g;
const times =
  /(?<=[年月日号点分秒半天周时钟元米度岁楼层个]|(?:周|星期)[一二三四五六日末]|[A-Z]\d{1,4}) ?[-–—~]{1,3} ?(?=周|星期|[上下中]午|次日|次月|[零一二两三四五六七八九十]+[点月年日]|\d|[A-Z]\d)/g;
const about = /约? ?(?<![\dA-Za-z] ?)~ ?(?=\d)/g;

/** 5-10元 is 五到十元 and 8:00-9:00 八点到九点: a dash between two numbers, and only two, is 到. Before one number ~ is 约. */
export const sayRanges = inOrder(
  rewriting(percents, ({ from = '', to = '' }) => `百分之${readNumber(from)}到百分之${readNumber(to)}`),
  rewriting(amounts, () => '到'),
  rewriting(times, () => '到'),
  rewriting(about, () => '约'),
);
