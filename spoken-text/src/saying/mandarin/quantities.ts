import { number, readCount, readInteger, readNumber } from './numerals.ts';

const units: Record<string, string> = {
  'km/h': '公里每小时',
  km2: '平方千米',
  m2: '平方米',
  cm2: '平方厘米',
  m3: '立方米',
  km: '公里',
  kg: '千克',
  cm: '厘米',
  mm: '毫米',
  ml: '毫升',
  mL: '毫升',
  mg: '毫克',
  ms: '毫秒',
  GB: 'G B',
  MB: 'M B',
  '°C': '摄氏度',
  '℃': '摄氏度',
  '°': '度',
  m: '米',
  g: '克',
  L: '升',
  h: '小时',
  min: '分钟',
};

const unit = Object.keys(units)
  .map((written) => written.replace('/', String.raw`\/`))
  .join('|');
const measured = new RegExp(String.raw`(${number})\s*(${unit})(?![A-Za-z\d])`, 'g');
const percent = new RegExp(String.raw`([-−]?${number})\s*%`, 'g');
const fraction = /(?<![\d/.])(\d{1,3})\/(\d{1,3})(?![\d/.])/g;
const measureWords =
  '个|位|张|次|份|条|名|块|种|项|家|台|本|套|间|排|天|周|小时|分钟|秒|年|岁|遍|步|笔|页|人|米|公里|公斤|倍|件|把|支|辆|片|粒|盒|瓶|道|句|组|类|站|部|封|枚|千|万|亿|点(?!\\d)';
const counted = new RegExp(String.raw`(?<![\d.:第])2(?=(?:${measureWords})(?!月))`, 'g');

const perMille = new RegExp(String.raw`(${number})\s*‰`, 'g');

/** Percentages, fractions and units; 2 is 两 before what it counts. */
export function sayQuantities(text: string): string {
  return text
    .replace(perMille, (_, amount: string) => `千分之${readNumber(amount)}`)
    .replace(
      percent,
      (_, amount: string) =>
        `${/^[-−]/.test(amount) ? '负' : ''}百分之${readNumber(amount.replace(/^[-−]/, ''))}`,
    )
    .replace(fraction, (_, part: string, whole: string) => `${readInteger(whole)}分之${readInteger(part)}`)
    .replace(measured, (_, amount: string, written: string) => sayMeasure(amount, written))
    .replace(counted, '两');
}

function sayMeasure(amount: string, written: string): string {
  if (written === 'km/h') return `每小时${readCount(amount)}公里`;
  return `${readCount(amount)}${units[written] ?? ''}`;
}
