import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { countWords } from './count-words.ts';
import { readDigits, readTelephoneDigits } from './digits.ts';

const names =
  '尾号|账号|账户|卡号|号码|电话|热线|密码|验证码|编号|工号|取件码|取票码|邮编|凭证号|订单号|单号|流水号|票号|证号|拨打|致电';
const named = new RegExp(String.raw`(?<=(?:${names})[为是:]? ?)(?<!\d)\d{3,}`, 'g');
const besideLetters = /(?<=[A-Za-z][_-]?)\d{3,}|(?<!\d)\d{3,}(?=开头)/g;
const dotted = /(?<!\d|\d\.)\d+(?:\.\d+){2,}(?!\.?\d)/g;
const endless = /(?<!\d|\d\.)(?:0\d+|\d{9,})(?!\.?\d)/g;
/** A telephone number of a city begins with 2 to 8; ten million of something is round, or what it counts follows. */
const local = new RegExp(String.raw`(?<!\d|\d\.)[2-8]\d{7}(?<!000)(?!\.?\d|%| ?(?:${countWords}|块))`, 'g');

/** Numbers that name rather than count: what is called a code, versions, and whatever is too long to be an amount. */
export const sayCodes = inOrder(
  rewriting(named, (_, digits) => readTelephoneDigits(digits)),
  rewriting(besideLetters, (_, digits) => readTelephoneDigits(digits)),
  rewriting(dotted, (_, digits) => readDigits(digits).replaceAll('.', '点')),
  rewriting(local, (_, digits) => readTelephoneDigits(digits)),
  rewriting(endless, (_, digits) => readTelephoneDigits(digits)),
);
