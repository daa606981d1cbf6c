import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { readInteger } from './cardinal.ts';
import { readDigits } from './digits.ts';

const fullDate = /(?<!\d)(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\d.])/g;
const yearAndMonth =
  /(?<![\d.])(?<year>(?:19|20)\d{2})(?:[-/](?<month>0?[1-9]|1[0-2])|\.(?<dotted>0[1-9]|1[0-2]))(?![\d.-])/g;
const monthAndYear = /(?<![\d.])(?<month>0[1-9]|1[0-2])[-/.](?<year>(?:19|20)\d{2})(?!\d)/g;
const monthAndDay = /(?<![\d./])(?<month>0[1-9]|1[0-2])[/.](?<day>0[1-9]|[12]\d|3[01])(?![\d./元%])/g;
const yearRange = /(?<!\d)(?<from>\d{4})年? ?[-–—~] ?(?<to>\d{4})(?=学?年)/g;
const years =
  /(?<!\d)\d{4}(?=(?:[到至]\d{4})?年|Q[1-4])|(?<!\d)\d{2}(?=年(?:\d|底|初|末))|(?<=[A-Za-z])(?:19|20)\d{2}(?![\d.,:%])/g;
const decades = /(?<!\d)\d0(?=年代|后(?![面来天]))/g;

/** 2026-11-21 and its like (GB/T 7408), the years of 2026年 and of 2023-2025年, and 90年代. */
export const sayDates = inOrder(
  rewriting(fullDate, sayDay),
  rewriting(yearAndMonth, sayMonth),
  rewriting(monthAndYear, sayMonth),
  rewriting(monthAndDay, sayDay),
  rewriting(yearRange, ({ from = '', to = '' }) => `${readDigits(from)}到${readDigits(to)}`),
  rewriting(years, (_, year) => readDigits(year)),
  rewriting(decades, (_, decade) => readDigits(decade)),
);

function sayDay(groups: Groups, written: string): string {
  const { month = '', day = '' } = groups;
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return exists ? `${sayMonth(groups)}${readInteger(day)}日` : written;
}

function sayMonth({ year, month, dotted = '' }: Groups): string {
  return `${year === undefined ? '' : `${readDigits(year)}年`}${readInteger(month ?? dotted)}月`;
}
