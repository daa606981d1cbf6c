import { expect, test } from 'vitest';
import { spokenUnits } from './spoken-units.ts';

test('homophones and figures are no errors, other sounds are', () => {
  expect(spokenUnits('请到3号窗口。', 'zh')).toEqual(spokenUnits('请到三号窗口', 'zh'));
  expect(spokenUnits('报告单', 'zh')).toEqual(spokenUnits('报告丹', 'zh'));
  expect(spokenUnits('挂失', 'zh')).not.toEqual(spokenUnits('挂号', 'zh'));
  expect(spokenUnits('打开APP', 'zh')).toEqual(['da', 'kai', 'app']);
  expect(spokenUnits('Window 3, please.', 'en')).toEqual(['window', 'three', 'please']);
});
