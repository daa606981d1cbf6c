import chineseDays from 'chinese-days';
import { addDays, dayOf, type Day } from '../day.ts';

/** When a festival is in the year of our calendar in which most of its lunar year lies. */
type InYear = (year: number) => Day | undefined;

const solar =
  (month: number, date: number): InYear =>
  (year) =>
    dayOf(year, month, date);

const lunar =
  (month: number, date: number): InYear =>
  (year) =>
    chineseDays.getSolarDateFromLunar(`${year}-${month}-${date}`).date;

const newYearsEve: InYear = (year) => {
  const first = lunar(1, 1)(year);
  return first && addDays(first, -1);
};

const festivals: [RegExp, InYear][] = [
  [/元旦节?/gu, solar(1, 1)],
  [/情人节/gu, solar(2, 14)],
  [/(?:三八)?妇女节/gu, solar(3, 8)],
  [/清明节?/gu, (year) => chineseDays.getSolarTermDate(year, 4, 'pure_brightness')],
  [/(?:五一)?劳动节|五一(?:节|假期)?(?![\d一二三四五六七八九十])/gu, solar(5, 1)],
  [/(?:六一)?儿童节/gu, solar(6, 1)],
  [/教师节/gu, solar(9, 10)],
  [/(?:十一)?国庆节?|十一(?:假期|长假|黄金周)/gu, solar(10, 1)],
  [/圣诞节?/gu, solar(12, 25)],
  [/除夕|大年三十|年三十/gu, newYearsEve],
  [/春节|农历新年/gu, lunar(1, 1)],
  [/元宵节?/gu, lunar(1, 15)],
  [/端午节?/gu, lunar(5, 5)],
  [/七夕节?/gu, lunar(7, 7)],
  [/中秋节?|八月十五(?![日号])/gu, lunar(8, 15)],
  [/重阳节?/gu, lunar(9, 9)],
  [/腊八节?/gu, (year) => lunar(12, 8)(year - 1)],
];

/** How festivals are called, and the next time that each comes, counted from a day on. */
export function comingFestivals(from: Day): { pattern: RegExp; day: Day }[] {
  const year = Number(from.slice(0, 4));
  return festivals.flatMap(([pattern, inYear]) => {
    const day = [year, year + 1].map(inYear).find((each) => each !== undefined && each >= from);
    return day === undefined ? [] : [{ pattern, day }];
  });
}
