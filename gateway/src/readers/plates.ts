import { readAll, type Reading } from './reading.ts';

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领';
const letter = '[A-HJ-NP-Za-hj-np-z]';
const sign = `(?:${letter}|\\d|[零〇洞一幺二两三四五六七拐八九])`;
const pause = '[\\s,，、·.-]*';
const pattern = new RegExp(
  `(?<province>[${provinces}])${pause}(?<office>${letter})${pause}(?<rest>${sign}(?:${pause}${sign}){3,4}\\s*(?:[学警港澳挂试超]|${sign})?)(?!${sign})`,
  'gu',
);

const spoken: Record<string, string> = {
  零: '0', 〇: '0', 洞: '0', 一: '1', 幺: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 拐: '7', 八: '8', 九: '9',
}; // prettier-ignore

/** Licence plates of GA 36: a province, a letter and five signs, or six of a car with a battery, with pauses where people make them. */
export function readPlates(text: string): Reading<string>[] {
  return readAll(text, pattern, ({ groups = {} }) => {
    const rest = Array.from(
      (groups['rest'] ?? '').replace(/[\s,，、·.-]/g, ''),
      (each) => spoken[each] ?? each.toUpperCase(),
    );
    const length = rest.length;
    if (length !== 5 && length !== 6) return undefined;
    return `${groups['province']}${(groups['office'] ?? '').toUpperCase()}${rest.join('')}`;
  });
}
