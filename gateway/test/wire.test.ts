import { mintId, type KioskId } from '@lobby/shared/protocol/ids';
import { protocolVersion } from '@lobby/shared/protocol/version';
import fc from 'fast-check';
import { pino } from 'pino';
import { io } from 'socket.io-client';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const one = turnId('one');
const two = turnId('two');

test('[W6] a kiosk that drops in the middle of an answer is told the rest, once and in order', async () => {
  const kiosk = new TestKiosk(await openTestGateway());
  await kiosk.welcome;
  kiosk.ask(one, '一句一句说，'.repeat(12));
  await expect.poll(() => kiosk.of('reply-sound').length).toBeGreaterThan(0);
  kiosk.drop();
  expect(await kiosk.comeBack()).toMatchObject({ resumed: true, received: 1 });
  for (let playedMs = 4_000; playedMs < 20_000; playedMs += 4_000)
    kiosk.send('reply-progress', { turn: one, playedMs });
  expect(await kiosk.ending(one)).toBe('finished');
  const sequences = kiosk.heard.map(({ body }) => body.sequence);
  expect(sequences).toEqual(sequences.map((_, place) => place + 1));
  expect(kiosk.captions(one)).toBe('一句一句说，'.repeat(12));
});

test('[W6] what was sent again after a drop is not done twice', async () => {
  const kiosk = new TestKiosk(await openTestGateway());
  await kiosk.welcome;
  kiosk.ask(one, '几点开门');
  await kiosk.ending(one);
  kiosk.drop();
  await kiosk.comeBack();
  kiosk.sendRaw('question-ask', { turn: one, text: '几点开门', language: 'zh', sequence: 1 });
  kiosk.ask(two, '几点关门');
  await kiosk.ending(two);
  expect(kiosk.of('reply-end')).toHaveLength(2);
});

test('[W6] another kiosk’s token, or an invented one, begins a new session', async () => {
  const url = await openTestGateway();
  const kiosk = new TestKiosk(url, 'kiosk-a');
  const { token } = await kiosk.welcome;
  kiosk.ask(one, '秘密');
  await kiosk.ending(one);
  expect(await kiosk.comeBack(0, 'kiosk-b')).toMatchObject({ resumed: false });
  const resumed = await kiosk.comeBack(0, 'kiosk-a');
  expect(resumed.resumed).toBe(false);
  expect(resumed.token).not.toBe(token);
});

test('[W2] a message whose forerunner is missing is refused, and the kiosk is made to come back', async () => {
  const kiosk = new TestKiosk(await openTestGateway());
  await kiosk.welcome;
  kiosk.sendRaw('question-ask', { turn: one, text: '几点开门', language: 'zh', sequence: 7 });
  await expect.poll(() => kiosk.connected).toBe(false);
  expect(kiosk.of('failure')).toMatchObject([{ code: 'out-of-order' }]);
  expect(await kiosk.comeBack()).toMatchObject({ resumed: true, received: 0 });
});

test('[W7] a flood and nonsense end a kiosk’s connection, and another kiosk is answered meanwhile', async () => {
  const url = await openTestGateway();
  const flood = new TestKiosk(url, 'flood');
  const nonsense = new TestKiosk(url, 'nonsense');
  const honest = new TestKiosk(url, 'honest');
  await Promise.all([flood.welcome, nonsense.welcome, honest.welcome]);
  for (let count = 0; count < 3_000; count++) flood.send('speech-resume', { turn: one });
  for (let count = 0; count < 30; count++) nonsense.sendRaw('speech-frame', { turn: 7 });
  honest.ask(one, '几点开门');
  expect(await honest.ending(one)).toBe('finished');
  await expect.poll(() => flood.connected || nonsense.connected).toBe(false);
  expect(flood.of('failure').at(-1)).toMatchObject({ code: 'too-many' });
  expect(honest.connected).toBe(true);
});

test('[W5] whatever is thrown at the door, the gateway goes on', async () => {
  const url = await openTestGateway();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.jsonValue()), { maxLength: 8 }),
      async (events) => {
        const kiosk = new TestKiosk(url, 'fuzz');
        await kiosk.welcome;
        const sendable = events.filter(
          ([event]) => !['connect', 'connect_error', 'disconnect'].includes(event),
        );
        for (const [event, body] of sendable) kiosk.sendRaw(event, body);
        kiosk.ask(one, '几点开门');
        expect(await kiosk.ending(one)).toBe('finished');
        kiosk.drop();
      },
    ),
    { numRuns: 30 },
  );
});

test('[W5] a packet that is too large or no packet at all ends only its own connection', async () => {
  const url = await openTestGateway();
  const kiosk = new TestKiosk(url);
  await kiosk.welcome;
  kiosk.sendRaw('speech-frame', { turn: one, pcm: new Uint8Array(200_000), sequence: 1 });
  await expect.poll(() => kiosk.connected).toBe(false);
  const raw = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  await new Promise((resolve) => raw.once('open', resolve));
  raw.send('42["not a packet');
  await new Promise((resolve) => raw.once('close', resolve));
  expect(await kiosk.comeBack()).toMatchObject({ resumed: true });
});

test('[W8] a page of another site cannot open a socket', async () => {
  const url = await openTestGateway();
  const refused = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    origin: 'https://example.org',
  });
  await expect(new Promise((_, reject) => refused.once('error', reject))).rejects.toThrow(
    'Unexpected server response',
  );
});

test('[W10] a kiosk of an older version is told so in the handshake', async () => {
  const url = await openTestGateway();
  const socket = io(`${url}/visitor`, {
    transports: ['websocket'],
    reconnection: false,
    auth: { version: protocolVersion - 1, kiosk: mintId<KioskId>('kiosk-1') },
  });
  const message = await new Promise((resolve) =>
    socket.once('connect_error', (error: Error) => resolve(error.message)),
  );
  expect(message).toBe('wrong-version');
});

test('[W9] a reader that acknowledges nothing is cut off when its outbox is full, and begins anew', async () => {
  const kiosk = new TestKiosk(await openTestGateway());
  await kiosk.welcome;
  kiosk.acknowledges = false;
  for (let turn = 0; kiosk.connected && turn < 40; turn++) {
    kiosk.ask(turnId(`turn-${turn}`), '很长的回答，'.repeat(40));
    await expect.poll(() => !kiosk.connected || kiosk.of('reply-sound').length > turn * 15).toBe(true);
  }
  expect(kiosk.connected).toBe(false);
  expect(kiosk.of('reply-sound').reduce((sum, { pcm }) => sum + pcm.byteLength, 0)).toBeLessThan(1_100_000);
  expect(await kiosk.comeBack()).toMatchObject({ resumed: false });
});

test('[S10] what a visitor says is in no line of the log', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });
  const kiosk = new TestKiosk(await openTestGateway({ log }));
  kiosk.ask(one, '我的卡号是六二二二零二');
  await kiosk.ending(one);
  kiosk.sendRaw('question-ask', { turn: one, text: ['六二二二零二'], language: 'zh', sequence: 2 });
  await expect.poll(() => kiosk.of('failure').length).toBe(1);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).not.toContain('六二二二零二');
});
