import { type Groups, inOrder, rewriting } from '../rewriting.ts';
import { readDigits, readInteger } from './numerals.ts';

const fullDate = /(?<!\d)(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\d.])/g;
const yearAndMonth =
  /(?<![\d.])(?<year>(?:19|20)\d{2})(?:[-/](?<month>0?[1-9]|1[0-2])|\.(?<dotted>0[1-9]|1[0-2]))(?![\d.-])/g;
const monthAndYear = /(?<![\d.])(?<month>0[1-9]|1[0-2])[-/.](?<year>(?:19|20)\d{2})(?!\d)/g;
const monthAndDay = /(?<![\d./])(?<month>0[1-9]|1[0-2])[/.](?<day>0[1-9]|[12]\d|3[01])(?![\d./元%])/g;
const writtenYear = /(?:\d{4}|(?<!\d)\d{2}(?=年(?:\d|底|初|末)))(?=年)/g;

/** 2026-11-21 and its like, and the years of 2026年. */
export const sayDates = inOrder(
  rewriting(fullDate, sayDay),
  rewriting(yearAndMonth, sayMonth),
  rewriting(monthAndYear, sayMonth),
  rewriting(monthAndDay, sayDay),
  rewriting(writtenYear, (_, year) => readDigits(year)),
);

function sayDay(groups: Groups, written: string): string {
  const { month = '', day = '' } = groups;
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return exists ? `${sayMonth(groups)}${readInteger(day)}日` : written;
}

function sayMonth({ year, month, dotted = '' }: Groups): string {
  return `${year === undefined ? '' : `${readDigits(year)}年`}${readInteger(month ?? dotted)}月`;
}
