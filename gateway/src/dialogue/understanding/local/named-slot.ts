import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Flow, SlotType } from '../../../flows/definition/flow.ts';
import type { Filled, Frame } from '../../../flows/run/state.ts';
import { bare } from '../bare.ts';

/** What people call things of a kind, whatever a flow calls them. */
const nouns: Partial<Record<SlotType, RegExp>> = {
  phone: /电话|手机|号码|联系方式|\b(?:phone|mobile|cell|telephone|number)\b/iu,
  name: /名字|姓名|人名|\bnames?\b/iu,
  date: /日期|日子|[哪那一]天|\b(?:date|day)\b/iu,
  time: /时间|钟点|几点|\b(?:time|hour)\b/iu,
  'id-card': /身份证|证件|\b(?:id|identity)\b/iu,
  'bank-card': /卡号|银行卡|\bcard\b/iu,
  plate: /车牌|\bplate\b/iu,
  money: /金额|钱数|多少钱|数目|\b(?:amount|sum|money)\b/iu,
  number: /数量|数目|个数|人数|\bhow many\b/iu,
  code: /编号|单号|号码|\b(?:code|number)\b/iu,
};

/**
 * The slot that holds something and is called by its name; else by a part of its name, 时间 for 医生和时间; else by a noun of its kind,
 * 电话 for 手机号; else by what it holds. Undefined where none is, or where it may be more than one.
 */
export function namedSlot(words: string, { slots }: Flow, frame: Frame): string | undefined {
  const held = Object.entries(slots).filter(([slot]) => frame.slots[slot] !== undefined);
  const called = held.find(([, { name }]) => [name.zh, name.en].some((each) => words.includes(bare(each))));
  if (called !== undefined) return called[0];
  return (
    only(held.filter(([, { name }]) => partsOf(name).some((part) => hasPart(words, part)))) ??
    only(held.filter(([slot, { type }]) => nouns[kindOf(type, frame.slots[slot])]?.test(words) === true)) ??
    only(held.filter(([slot]) => isCalledByValue(words, frame.slots[slot])))
  );
}

/** "Not 张伟": what it holds tells which is meant. */
function isCalledByValue(words: string, filled: Filled | undefined): boolean {
  if (filled?.type !== 'value' || typeof filled.value !== 'string' || filled.value.length < 2) return false;
  return hasPart(words, bare(filled.value));
}

/** What was chosen from times is a time. */
function kindOf(type: SlotType, filled: Filled | undefined): SlotType {
  const label = filled?.type === 'value' ? filled.label?.zh : undefined;
  return type === 'choice' && label !== undefined && /\d{1,2}:\d\d/u.test(label) ? 'time' : type;
}

function only([one, ...others]: readonly [string, unknown][]): string | undefined {
  return others.length === 0 ? one?.[0] : undefined;
}

/** What a name is joined of: 医生和时间, doctor and time. */
function partsOf({ zh, en }: Bilingual): string[] {
  return [...zh.split(/[和与及、/]/u), ...en.toLowerCase().split(/\band\b|\bor\b|[,/]/u)]
    .map(bare)
    .filter((part) => part.length > 1);
}

/** English parts are whole words. */
function hasPart(words: string, part: string): boolean {
  return /\p{Script=Han}/u.test(part) ? words.includes(part) : ` ${words} `.includes(` ${part} `);
}
