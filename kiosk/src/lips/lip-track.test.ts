import { expect, test } from 'vitest';
import { LipTrack } from './lip-track.ts';

const shut = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };

test('[P27] a mouth that was read is shown when its sound is heard, and none when nothing is known', () => {
  const track = new LipTrack();
  for (const atMs of [100, 110, 120]) track.add({ atMs, weights: { ...shut, aa: atMs / 1000 }, stress: 0 });
  const into = { ...shut };
  expect(track.mouth(90, into)).toBe(false);
  expect(track.mouth(115, into)).toBe(true);
  expect(into.aa).toBe(0.11);
  expect(track.mouth(200, into)).toBe(false);
});
