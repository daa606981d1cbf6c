import { expect, test } from 'vitest';
import type { Slot } from '../../flows/definition/flow.ts';
import { readingsFor } from './slot-readings.ts';

const code: Slot = {
  type: 'code',
  name: { zh: '取件码', en: 'code' },
  optional: false,
  echo: false,
  sensitive: false,
  again: [],
};

test('[Q56] a code is read only where it is asked for or called by its name', () => {
  const heard = { text: '我在12号楼3层等了20分钟', language: 'zh', now: new Date() } as const;
  expect(readingsFor(code, heard, { options: [], expected: false })).toEqual([]);
  expect(readingsFor(code, { ...heard, text: '8204' }, { options: [], expected: true })).toMatchObject([
    { value: '8204' },
  ]);
});
