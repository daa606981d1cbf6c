import { expect, test } from 'vitest';
import { readCatalogue } from '../src/models/catalogue.ts';
import { weightsFile as earsFile } from '../src/recognition/whisper/weights.ts';
import { weightsFile as voiceFile } from '../src/synthesis/kokoro/weights.ts';

test.each([
  ['ears', earsFile],
  ['voice', voiceFile],
])('[R14, Y16] what the catalogue brings for the %s is what its graphs were made for', (name, file) => {
  const model = readCatalogue().models.find((each) => each.name === name);
  expect(model?.files).toMatchObject([file]);
});
