import { addDays, addMonths, dayOf, lastDayOf, partsOf, weekdayOf, type Day } from '../day.ts';
import { readAll, withoutOverlaps, type Reading } from '../reading.ts';
import { comingFestivals } from './festivals.ts';
import { smallNumberOf, smallNumeral as n } from './numeral.ts';

type Rule = [
  pattern: RegExp,
  meaning: (groups: Record<string, string | undefined>, today: Day) => Day | undefined,
];

const rule = (pattern: string, meaning: Rule[1]): Rule => [new RegExp(pattern, 'gu'), meaning];

const relativeDays: Record<string, number> = {
  大前: -3,
  前: -2,
  昨: -1,
  今: 0,
  本: 0,
  当: 0,
  明: 1,
  后: 2,
  大后: 3,
};
const weekdays: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 末: 6 };
const relativeYears: Record<string, number> = { 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 };

const rules: Rule[] = [
  rule(
    String.raw`(?<y>\d{4})\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})\s*[日号]?(?!\d)`,
    (groups) => dayOf(Number(groups['y']), Number(groups['m']), Number(groups['d'])),
  ),
  rule(
    `(?:(?<y>[零〇一二三四五六七八九]{4}|\\d{4})年|(?<ry>[去今本明后])年)?(?<m>${n})月(?:份)?(?<d>${n})[日号]?`,
    monthAndDate,
  ),
  rule(`(?<which>上|这|本|当|下下?)个?月(?:的)?(?<d>${n})[日号]`, (groups, today) =>
    dateInMonth(addMonths(`${today.slice(0, 7)}-01`, monthsOf(groups['which'])), small(groups['d'])),
  ),
  rule('(?<which>上|这|本|当|下下?)?个?月(?<end>底|末|初|中)', (groups, today) => {
    const month = partsOf(addMonths(`${today.slice(0, 7)}-01`, monthsOf(groups['which'])));
    const dates: Record<string, number> = { 初: 1, 中: 15 };
    const date = dates[groups['end'] ?? ''];
    return date === undefined ? lastDayOf(month.year, month.month) : dayOf(month.year, month.month, date);
  }),
  rule(
    `(?<![月\\d一二三四五六七八九十第])(?<d>${n})[日号](?![楼线窗柜门桌馆厅院房床室店机])`,
    (groups, today) => {
      const date = small(groups['d']);
      if (date === undefined || date > 31) return undefined;
      const here = dateInMonth(today, date);
      return here !== undefined && here >= today
        ? here
        : dateInMonth(addMonths(`${today.slice(0, 7)}-01`, 1), date);
    },
  ),
  rule('(?<which>大?前|昨|今|本|当|明|大?后)(?:天|日|儿个?)', (groups, today) =>
    addDays(today, relativeDays[groups['which'] ?? ''] ?? 0),
  ),
  rule('(?<which>今|明)(?=早|晚)', (groups, today) =>
    addDays(today, relativeDays[groups['which'] ?? ''] ?? 0),
  ),
  rule(`(?<count>${n})(?<unit>天|日|个?星期|周|个?礼拜|个?月|年)(?:之后|以后|后)`, (groups, today) =>
    later(today, small(groups['count']), groups['unit'] ?? ''),
  ),
  rule('半个月(?:之后|以后|后)', (_, today) => addDays(today, 15)),
  rule('(?<which>上上?|这|本|下下?)?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天末]|[1-7](?!\\d))', weekday),
  rule('(?<which>这|本|下)个?周末', (groups, today) => weekday({ ...groups, day: '末' }, today)),
];

/** Days in Mandarin, seen from a day; what names no month, year or week is the next such day that comes. */
export function readMandarinDates(text: string, today: Day): Reading<Day>[] {
  const ruled = rules.flatMap(([pattern, meaning]) =>
    readAll(text, pattern, ({ groups = {} }) => meaning(groups, today)),
  );
  const festive = comingFestivals(today).flatMap(({ pattern, day }) => readAll(text, pattern, () => day));
  return withoutOverlaps([...festive, ...ruled]);
}

function small(text: string | undefined): number | undefined {
  return text === undefined ? undefined : smallNumberOf(text);
}

function monthAndDate(groups: Record<string, string | undefined>, today: Day): Day | undefined {
  const { y, ry, m, d } = groups;
  const { year } = partsOf(today);
  const [month, date] = [small(m), small(d)];
  if (month === undefined || date === undefined) return undefined;
  if (y !== undefined) return dayOf(small(y) ?? year, month, date);
  if (ry !== undefined) return dayOf(year + (relativeYears[ry] ?? 0), month, date);
  const here = dayOf(year, month, date);
  return here !== undefined && here >= today ? here : dayOf(year + 1, month, date);
}

function monthsOf(which: string | undefined): number {
  const months: Record<string, number> = { 上: -1, 下: 1, 下下: 2 };
  return months[which ?? ''] ?? 0;
}

function dateInMonth(day: Day, date: number | undefined): Day | undefined {
  const { year, month } = partsOf(day);
  return date === undefined ? undefined : dayOf(year, month, date);
}

function later(today: Day, count: number | undefined, unit: string): Day | undefined {
  if (count === undefined) return undefined;
  if (/天|日/u.test(unit)) return addDays(today, count);
  if (/周|星期|礼拜/u.test(unit)) return addDays(today, count * 7);
  return addMonths(today, unit === '年' ? count * 12 : count);
}

/** A weekday by itself is the next one that comes, today included; "this" and "next" count weeks from Monday. */
function weekday({ which, day = '' }: Record<string, string | undefined>, today: Day): Day | undefined {
  const wanted = weekdays[day] ?? Number(day);
  const distance = wanted - weekdayOf(today);
  if (which === undefined) return addDays(today, (distance + 7) % 7);
  const weeks = which.startsWith('下') ? which.length : which.startsWith('上') ? -which.length : 0;
  return addDays(today, distance + weeks * 7);
}
