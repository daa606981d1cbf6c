import { readAll, type Reading } from '../reading.ts';
import { smallNumberOf } from './numeral.ts';

const n = String.raw`(?:\d{1,3}|[一二两三四五六七八九十]{1,3})`;

const later = new RegExp(
  String.raw`(?:(?:再)?过)?(?:(?<hours>${n})个?(?<andHalf>半)?(?:小时|钟头)(?:半)?|(?<half>半)个?(?:小时|钟头)|(?<minutes>${n})分钟|(?<quarters>[一三]刻)钟)(?:之后|以后|后)`,
  'gu',
);

/** How many minutes from now: 半小时后, 一个半小时以后, 20分钟后. */
export function readMandarinSpans(text: string): Reading<number>[] {
  return readAll(text, later, ({ 0: said, groups = {} }) => {
    const { hours, andHalf, half, minutes, quarters } = groups;
    if (half !== undefined) return 30;
    if (quarters !== undefined) return quarters.startsWith('三') ? 45 : 15;
    if (minutes !== undefined) return smallNumberOf(minutes);
    const whole = smallNumberOf(hours ?? '');
    const extra = andHalf !== undefined || /(?:小时|钟头)半/u.test(said) ? 30 : 0;
    return whole === undefined ? undefined : whole * 60 + extra;
  });
}
