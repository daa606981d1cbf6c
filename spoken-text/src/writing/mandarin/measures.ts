import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, numeral, writeDigits, writeNumber } from './numerals.ts';

/** Before these a single digit is a figure (GB/T 15835-2011, 4.1.1 with units of measure, 4.1.2 where numbers name). */
const units =
  '兆|千克|公斤|斤|两(?!\\p{Script=Han})|克|毫克|吨|米|厘米|毫米|公里|千米|平方|立方|升|毫升|摄氏度|千瓦|瓦|伏|小时|分钟|秒|毫秒|' +
  '岁|倍|折|元|块钱|块(?=[零一二三四五六七八九])|分钱|美元|港元|欧元|英镑|日元|号|楼|层|室|栋|单元|路(?=公交|车)|期';
/** Before these 一 is a word rather than a number. */
const looseUnits =
  '年(?![级轻龄代货糕])|天(?![津气下然])|周(?![边围到])|块(?!儿)|度|毛|角(?![度色落形])|个月|个小时|个半小时';
const kept = '三天两头|三年五载|两年[一两]|一号(?!窗|线|楼|柜|厅|门|院|$)|(?<=[前这那过头])两[天年]';

const single = new RegExp(
  `(?<kept>${kept})|(?<!${numeral}|[几数第点分周期拜])` +
    `(?:(?<digit>[一二两三四五六七八九])(?=${units})|(?<more>[二两三四五六七八九])(?=${looseUnits}))`,
  'gu',
);
const range = new RegExp(
  `(?<![几数第周期拜])(?<from>${number})(?<to>[到至])(?<end>${number})(?![几分点])`,
  'g',
);
const remainder =
  /(?<=\d[块度])[零一二三四五六七八九](?!\p{Script=Han}|\d)|(?<=\d[块度])[一二三四五六七八九](?=[毛角的左])|(?<=\d米)[零一二三四五六七八九]{1,2}/gu;

/** 三号窗口 is 3号窗口, 两公斤 2公斤, 三到五个 3到5个 and 一米七五 1米75; 两个人 and 一张卡 stay. */
export const writeMeasures = inOrder(
  rewriting(range, ({ from = '', to = '', end = '' }, said) => {
    const [first, last] = [writeNumber(from), writeNumber(end)];
    return first === undefined || last === undefined ? said : `${first}${to}${last}`;
  }),
  rewriting(single, ({ digit, more }, said) => writeNumber(digit ?? more ?? '') ?? said),
);

/** What is said after a unit without one of its own: 十二块五, 三十七度五, 一米七五. Comes after all other numbers. */
export const writeRemainders = rewriting(remainder, (_, said) => writeDigits(said));
