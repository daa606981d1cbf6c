import { expect, test } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import type { SetStatus } from './model-store.ts';
import { formatStatuses, spoiltSets } from './status-table.ts';

function ears(
  condition: SetStatus['files'][number]['condition'],
  spoilt: SetStatus['files'][number]['spoilt'],
) {
  const [set] = readCatalogue();
  if (set === undefined) throw new Error('the catalogue is empty');
  return [
    { set, files: set.files.map((file) => ({ file, path: '/cache/ears/model.bin', condition, spoilt })) },
  ];
}

test('[M4] a spoilt copy is named though a whole one is used', () => {
  const spoilt = [{ path: '/usb/model.bin', condition: { state: 'wrong-size' as const, bytes: 5 } }];
  const statuses = ears({ state: 'whole' }, spoilt);
  const [, used, passedOver] = formatStatuses(statuses, 'whole').split('\n');
  expect(used).toMatch(/ whole +\/cache\/ears\/model\.bin$/);
  expect(passedOver).toMatch(/cut short or foreign: 5 bytes instead of \d+ +\/usb\/model\.bin$/);
  expect(spoiltSets(statuses)).toEqual([]);
});

test('[M14] a set with a missing file is one to pull', () => {
  const statuses = ears({ state: 'missing' }, []);
  expect(formatStatuses(statuses, 'present')).toMatch(/missing +-\n$/);
  expect(spoiltSets(statuses)).toEqual(['ears']);
});
