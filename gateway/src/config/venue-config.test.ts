import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('[K3] a demo is chosen by its name, and nothing set is the bank', () => {
  expect(readConfig({}).venue).toEqual({ type: 'demo', name: 'bank' });
  expect(readConfig({ LOBBY_VENUE: 'clinic' }).venue).toEqual({ type: 'demo', name: 'clinic' });
});

test('[K3] a venue of one’s own is chosen by its path', () => {
  expect(readConfig({ LOBBY_VENUE: './hall' }).venue).toEqual({ type: 'own', path: resolve('hall') });
  expect(readConfig({ LOBBY_VENUE: '/srv/hall.yaml' }).venue).toEqual({
    type: 'own',
    path: resolve('/srv/hall.yaml'),
  });
});

test('[K4] a misspelt demo is told what there is to choose', () => {
  expect(() => readConfig({ LOBBY_VENUE: 'clinique' })).toThrowErrorMatchingInlineSnapshot(`
    [Error: Lobby cannot start:
    ✖ no demo is called clinique: choose bank, clinic, government, or write a path like ./clinique
      → at LOBBY_VENUE]
  `);
});
