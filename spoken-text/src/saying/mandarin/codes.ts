import { readDigits, readInteger, readTelephoneDigits } from './numerals.ts';

const named =
  /((?:尾号|账号|账户|卡号|号码|电话|热线|密码|验证码|编号|工号|取件码|邮编|拨打|致电)[为是:：]?\s*)(\d{3,})/g;
const ticket = /(?<![A-Za-z\d])([A-Z]{1,2})-?(\d{2,4})(?!\d|\.\d)/g;
const room = /(?<![\d.])(\d{3,4})(?=室|房间|诊室|病房)/g;
const long = /(?<![\d.,])(?:0\d+|\d{9,})(?![\d.,]\d|\d)/g;
const dotted = /(?<![\d.])\d+(?:\.\d+){2,}(?![\d.])/g;

/** What is read digit by digit: queue tickets as A023, card tails, codes, rooms, and whatever is too long to be a quantity. */
export function sayCodes(text: string): string {
  return text
    .replace(named, (_, name: string, digits: string) => `${name}${readTelephoneDigits(digits)}`)
    .replace(
      ticket,
      (_, letters: string, digits: string) => `${Array.from(letters).join(' ')} ${sayTicket(digits)}`,
    )
    .replace(room, readTelephoneDigits)
    .replace(dotted, (address) => address.split('.').map(readDigits).join('点'))
    .replace(long, readDigits);
}

/** A12 is a counter or a gate, A023 a ticket. */
function sayTicket(digits: string): string {
  return digits.length === 2 && !digits.startsWith('0') ? readInteger(digits) : readTelephoneDigits(digits);
}
