import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { readInteger } from './cardinal.ts';
import { readTelephoneDigits } from './digits.ts';

const flat =
  /(?<![\d-])(?<building>\d{1,3})-(?:(?<entrance>\d{1,2})-)?(?<room>\d{3,4})(?=室|房|号?(?:住户|业主))/g;
const flatOfThree = /(?<![\d-])(?<building>\d{1,3})-(?<entrance>\d{1,2})-(?<room>\d{3,4})(?![\d-])/g;
const room = /(?<![\d.])\d{3,4}(?=室|房间|诊室|病房|会议室|办公室|教室|包厢|柜台)/g;
const behindEntrance = /(?<=单元)\d{3,4}(?!\d)/g;
const floor = /(?<![A-Za-z\d.°-])\d{1,2}F(?![A-Za-z\d])/g;
const longDoor = /(?<![\d.第])\d{4}(?=号(?:窗口|柜台|房|室|门|柜|铺|信箱))/g;

/** Rooms are read digit by digit, buildings as numbers: 3号楼501室 is 三号楼五零幺室, 5-2-301 五杠二杠三零幺, 3F 三楼. */
export const sayAddresses = inOrder(
  rewriting(flat, sayFlat),
  rewriting(flatOfThree, sayFlat),
  rewriting(room, (_, digits) => readTelephoneDigits(digits)),
  rewriting(behindEntrance, (_, digits) => readTelephoneDigits(digits)),
  rewriting(floor, (_, written) => `${readInteger(written.slice(0, -1))}楼`),
  rewriting(longDoor, (_, digits) => readTelephoneDigits(digits)),
);

function sayFlat({ building = '', entrance, room: digits = '' }: Record<string, string | undefined>): string {
  const parts = [building, ...(entrance === undefined ? [] : [entrance])].map(readInteger);
  return [...parts, readTelephoneDigits(digits)].join('杠');
}
