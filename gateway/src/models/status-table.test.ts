import { expect, test } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import type { FoundFile, FoundModel } from './find-model.ts';
import { formatModels, formatSets, spoiltModels } from './status-table.ts';

function ears(condition: FoundFile['condition'], spoilt: FoundFile['spoilt']): FoundModel[] {
  const [model] = readCatalogue().models;
  if (model === undefined) throw new Error('the catalogue is empty');
  return [
    { model, files: model.files.map((file) => ({ file, path: '/cache/ears/model.bin', condition, spoilt })) },
  ];
}

test('[M4] a spoilt copy is named though a whole one is used', () => {
  const spoilt = [{ path: '/usb/model.bin', condition: { state: 'wrong-size' as const, bytes: 5 } }];
  const found = ears({ state: 'whole' }, spoilt);
  const [, used, passedOver] = formatModels(found, 'whole').split('\n');
  expect(used).toMatch(/ whole +\/cache\/ears\/model\.bin +[\da-f]{64}$/);
  expect(passedOver).toMatch(/cut short or foreign: 5 bytes instead of \d+ +\/usb\/model\.bin +[\da-f]{64}$/);
  expect(spoiltModels(found)).toEqual([]);
});

test('[M14] a model with a missing file is one to pull', () => {
  const found = ears({ state: 'missing' }, []);
  expect(formatModels(found, 'present')).toMatch(/missing +- +[\da-f]{64}\n$/);
  expect(spoiltModels(found)).toEqual(['ears']);
});

test('[M15] a set is told with its models, size, licences, languages and what it is for', () => {
  expect(formatSets(readCatalogue())).toMatch(
    /standard +ears, voice, understanding-zh, understanding-en +296\.8 MB +MIT, Apache-2\.0 +zh en +hears, understands .* and speaks\n$/,
  );
});
