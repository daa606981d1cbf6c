import { expect, test } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import { chooseModels, NameUnknown } from './choose-models.ts';

const catalogue = readCatalogue();

const usual = ['ears', 'voice', 'understanding-zh', 'understanding-en'];

test.each([
  [[], usual],
  [['small'], ['ears']],
  [['standard', 'small'], usual],
  [
    ['voice', 'ears', 'voice'],
    ['ears', 'voice'],
  ],
  [['voice'], ['voice']],
])('[M15] the names %j stand for the models %j, each once', (names, models) => {
  expect(chooseModels(catalogue, names).map(({ name }) => name)).toEqual(models);
});

test('[M15] a name that nothing has is refused with the names there are', () => {
  expect(() => chooseModels(catalogue, ['ears', 'best'])).toThrow(
    new NameUnknown(
      'there is no model or set named best; there are small, standard, ears, voice, understanding-zh, understanding-en',
    ),
  );
});
