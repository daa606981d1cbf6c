import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('[C1] every faulty setting is named in one message', () => {
  expect(() => readConfig({ LOBBY_PORT: 'eighty', LOBBY_ENGINES: 'magic' }))
    .toThrowErrorMatchingInlineSnapshot(`
    [Error: Lobby cannot start:
    ✖ Invalid input: expected number, received NaN
      → at LOBBY_PORT
    ✖ Invalid option: expected one of "local"|"scripted"
      → at LOBBY_ENGINES]
  `);
});

test('[C2] nothing has to be set', () => {
  expect(readConfig({})).toMatchObject({ host: 'localhost', port: 8080, engines: 'local', threads: 2 });
});
