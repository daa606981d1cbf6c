import { readTelephoneDigits } from './numerals.ts';

const mobile = /(?<![\d.])(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/g;
const landline = /(?<![\d.])(0\d{2,3})-(\d{3,4})(\d{4})(?:-(\d{1,5}))?(?!\d)/g;
const hotline = /(?<![\d.])([48]00)-?(\d{3,4})-?(\d{3,4})(?!\d)/g;
const service =
  /(?<![\d.])(95\d{3}|12\d{3}|100\d{2}|96\d{3,4}|11[0-9]|12[0-2]|1[0-9]{2}(?=热线|电话|急救|报警))(?!\d|[.,]\d|\s*(?:元|块|个|位|人|名|天|月|日|年|分|秒|米|条|张|次|万|%|平|公|号|楼|层|室|岁|份|笔))/g;

/** Telephone numbers in groups with a breath between them; 95588, 12315 and 120 digit by digit. */
export function sayTelephones(text: string): string {
  return text
    .replace(mobile, (_, ...parts: string[]) => sayGroups(parts.slice(0, 3)))
    .replace(landline, (_, area: string, ...parts: (string | undefined)[]) =>
      sayLandline(area, parts.slice(0, 3)),
    )
    .replace(hotline, (_, ...parts: string[]) => sayGroups(parts.slice(0, 3)))
    .replace(service, readTelephoneDigits);
}

function sayGroups(groups: readonly string[]): string {
  return groups.map(readTelephoneDigits).join('，');
}

function sayLandline(
  area: string,
  [first = '', last = '', extension]: readonly (string | undefined)[],
): string {
  const said = sayGroups([area, `${first}${last}`]);
  return extension === undefined ? said : `${said}转${readTelephoneDigits(extension)}`;
}
