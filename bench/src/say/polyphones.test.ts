import { expect, test } from 'vitest';
import { scorePolyphones } from './polyphones.ts';

test('only characters with several readings count, and the neutral tone is as good as a full one', () => {
  const score = scorePolyphones([
    { text: '项目的行长，便宜。', syllables: 'xiang4 mu4 de5 hang2 zhang3 pian2 yi5'.split(' ') },
  ]);
  expect(score.places).toBeGreaterThanOrEqual(4);
  expect(score.ours).toBe(score.places);
});
