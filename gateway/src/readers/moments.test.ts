import fc from 'fast-check';
import { write } from '@lobby/spoken-text/write';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayOf, weekdayOf } from './day.ts';
import { readDates, readTimes } from './moments.ts';

/** A Wednesday, at ten in the morning. */
const wednesday = new Date(2025, 2, 12, 10, 0);

function days(text: string, now = wednesday): unknown[] {
  return readDates(text, 'zh', { now, expected: true }).map((read) =>
    'fault' in read ? read.fault : read.value,
  );
}

function times(text: string): string[] {
  return readTimes(text, 'zh', { now: wednesday, expected: true }).map(({ value }) => value);
}

test.each([
  ['今天', '2025-03-12'],
  ['明儿上午', '2025-03-13'],
  ['后天', '2025-03-14'],
  ['大后天下午', '2025-03-15'],
  ['昨天丢的', '2025-03-11'],
  ['下周三', '2025-03-19'],
  ['这周五', '2025-03-14'],
  ['本周一', '2025-03-10'],
  ['周三', '2025-03-12'],
  ['星期一', '2025-03-17'],
  ['礼拜天', '2025-03-16'],
  ['下下周二', '2025-03-25'],
  ['下个星期天', '2025-03-23'],
  ['周末', '2025-03-15'],
  ['下周末', '2025-03-22'],
  ['下个月五号', '2025-04-05'],
  ['十五号', '2025-03-15'],
  ['3号', '2025-04-03'],
  ['月底', '2025-03-31'],
  ['下月底', '2025-04-30'],
  ['下个月初', '2025-04-01'],
  ['三月二十号', '2025-03-20'],
  ['1月5日', '2026-01-05'],
  ['明年二月三号', '2026-02-03'],
  ['2025年12月1号', '2025-12-01'],
  ['2025-04-01', '2025-04-01'],
  ['二零二五年六月一日', '2025-06-01'],
  ['国庆节', '2025-10-01'],
  ['五一', '2025-05-01'],
  ['中秋节', '2025-10-06'],
  ['大年初一', '2026-02-17'],
  ['除夕', '2026-02-16'],
  ['清明', '2025-04-04'],
  ['三天后', '2025-03-15'],
  ['两周以后', '2025-03-26'],
  ['一个月之后', '2025-04-12'],
  ['半小时后', '2025-03-12'],
  ['明晚', '2025-03-13'],
  ['今晚一点', '2025-03-13'],
  ['今天晚上八点', '2025-03-12'],
  ['12月底', '2025-12-31'],
  ['十二月底', '2025-12-31'],
  ['二月末', '2026-02-28'],
  ['明年三月初', '2026-03-01'],
  ['五月初', '2025-05-01'],
  ['六月中旬', '2025-06-15'],
  ['五月初五', '2025-05-31'],
  ['农历八月二十', '2025-10-11'],
  ['腊月二十三', '2026-02-10'],
  ['正月十五', '2026-03-03'],
  ['明年正月初二', '2026-02-18'],
  ['下周的周三', '2025-03-19'],
  ['下周，周三', '2025-03-19'],
  ['下个礼拜的礼拜五', '2025-03-21'],
  ['过三天', '2025-03-15'],
  ['再过一个星期', '2025-03-19'],
  ['大大后天', '2025-03-16'],
  ['大前天', '2025-03-09'],
  ['二零二八年二月二十九号', '2028-02-29'],
])('[Q20] %s is %s', (text, day) => {
  for (const said of [text, write(text, 'zh')]) expect(days(said)).toEqual([day]);
});

test.each(['二月二十九号', '十一月三十一号', '2025年2月30日', '下个月31号', '13月5号'])(
  '[Q52] %s is in no calendar',
  (text) => {
    for (const said of [text, write(text, 'zh')]) expect(days(said)).toEqual(['no-such-day']);
  },
);

test.each([
  ['上午十点半', '10:30'],
  ['九点一刻', '09:15'],
  ['两点三刻', '14:45'],
  ['下午三点', '15:00'],
  ['三点', '15:00'],
  ['八点二十', '08:20'],
  ['八点零五分', '08:05'],
  ['差五分九点', '08:55'],
  ['三点差一刻', '14:45'],
  ['晚上八点', '20:00'],
  ['凌晨两点', '02:00'],
  ['中午十二点', '12:00'],
  ['中午', '12:00'],
  ['14:30', '14:30'],
  ['下午2:15', '14:15'],
  ['十四点整', '14:00'],
  ['10点钟', '10:00'],
  ['半小时后', '10:30'],
  ['一个半小时以后', '11:30'],
  ['两个小时后', '12:00'],
  ['二十分钟后', '10:20'],
  ['一刻钟以后', '10:15'],
  ['明天下午一点', '13:00'],
  ['今晚一点', '01:00'],
  ['今晚十二点', '00:00'],
  ['今晚八点', '20:00'],
  ['周二十点', '10:00'],
])('[Q20] %s is at %s', (text, time) => {
  expect(times(text)).toEqual([time]);
});

test.each(['说快一点', '便宜一点的', '大一点儿', '第十五号窗口', '85年', '三个人', '住过三天', '一周一次'])(
  '[Q21] %s names neither day nor time',
  (text) => {
    expect([...days(text), ...times(text)]).toEqual([]);
  },
);

const anyDay = fc.integer({ min: -20_000, max: 20_000 }).map((ahead) => addDays('2025-03-12', ahead));

test('[Q23] a written day is read as itself, whatever day it is today', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (day, today) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      const seenFrom = new Date(`${today}T09:00`);
      for (const text of [day, `${year}年${month}月${date}日`, `${year}/${month}/${date}`])
        expect(days(`我想${text}来`, seenFrom)).toEqual([day]);
    }),
  );
});

test('[Q23] what is named without a year or week comes today or later', () => {
  const phrases = fc.constantFrom(
    '周三',
    '五号',
    '31号',
    '三月二十号',
    '国庆节',
    '大年初一',
    '中秋',
    '礼拜天',
    '除夕',
  );
  fc.assert(
    fc.property(anyDay, phrases, (today, phrase) => {
      for (const day of days(phrase, new Date(`${today}T09:00`))) expect(String(day) >= today).toBe(true);
    }),
  );
});

test('[Q23] next Wednesday is a Wednesday of the next week', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const monday = addDays(today, 8 - weekdayOf(today));
      expect(days('下周三', new Date(`${today}T09:00`))).toEqual([addDays(monday, 2)]);
    }),
  );
});

test('[Q23] every day of two years is read as itself, in the ways it is said', () => {
  const figures = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
  const inWords = (count: number): string => {
    if (count <= 10) return figures[count] ?? '';
    return `${count < 20 ? '' : figures[Math.floor(count / 10)]}十${figures[count % 10]}`;
  };
  for (let ahead = 0; ahead < 731; ahead++) {
    const day = addDays('2025-03-12', ahead);
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const spoken = `${inWords(month)}月${inWords(date)}`;
    const relative = { 2025: '今年', 2026: '明年', 2027: '后年' }[year];
    const soon = [...(ahead < 365 ? [`${spoken}号`] : []), ...(ahead < 20 ? [`${inWords(date)}号`] : [])];
    for (const text of [`${relative}${spoken}日`, `${year}年${month}月${date}号`, ...soon])
      expect(days(text)).toEqual([day]);
  }
});

test('a month later is the same date, or the last of a shorter month', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2025-12-15', 2)).toBe('2026-02-15');
  expect(dayOf(2025, 2, 29)).toBeUndefined();
});
