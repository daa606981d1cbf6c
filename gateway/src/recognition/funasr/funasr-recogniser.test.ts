import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Recogniser, SpeechPiece } from '../recogniser.ts';
import { frames, recogniserContract, speechOf, transcripts } from '../recogniser.contract.ts';
import { createFunasrRecogniser } from './funasr-recogniser.ts';
import { type Manner, funasrServer, hears, offline, online } from './test-server.ts';

const voice = new Int16Array(512).fill(3000);
const spoken: SpeechPiece = { type: 'frame', pcm: voice };
const ears = (url: string, answerWithinMs = 5_000): Recogniser =>
  createFunasrRecogniser({ url, answerWithinMs });

recogniserContract(async () => {
  const { url } = await funasrServer(hears('在哪里取号'));
  return { recogniser: ears(url), spoken: new Int16Array(1024).fill(3000) };
});

test('[R22] the server is told how we send, and the hot words', async () => {
  const { url, connections } = await funasrServer(hears('挂失'));
  const recogniser = createFunasrRecogniser({ url, hotWords: ['大额存单'] });
  await transcripts(recogniser, speechOf(frames(new Int16Array(1600).fill(3000))));
  expect(connections).toMatchObject([{ samples: 1600, ended: true }]);
  expect(connections[0]?.opening).toMatchObject({
    mode: '2pass',
    audio_fs: 16_000,
    wav_format: 'pcm',
    hotwords: '{"大额存单":20}',
  });
});

test('[R22] what is heard while it is spoken is told, and the second pass has the last word', async () => {
  const { url } = await funasrServer((socket, { samples }, event) => {
    if (event === 'sound' && samples === 512) socket.send(online('我想瓜'));
    if (event === 'sound' && samples === 1024) socket.send(online('是'));
    if (event === 'ended') socket.send(offline('我想挂失。', true));
  });
  const told = await transcripts(ears(url), speechOf([spoken, spoken]));
  expect(told.map(({ type, text }) => `${type} ${text}`)).toEqual([
    'partial 我想瓜',
    'partial 我想瓜是',
    'final 我想挂失。',
  ]);
});

test('[R22] sentences settled on the way are kept', async () => {
  const { url } = await funasrServer((socket, _, event) => {
    if (event === 'sound') socket.send(offline('Hello.', false));
    if (event === 'ended') socket.send(offline('Where do I queue?', true));
  });
  expect((await transcripts(ears(url), speechOf([spoken]))).at(-1)).toMatchObject({
    text: 'Hello. Where do I queue?',
    language: 'en',
  });
});

test('[R22] an empty last answer ends the speech with what was settled', async () => {
  const { url } = await funasrServer((socket, _, event) => {
    if (event === 'sound') socket.send(offline('挂失', false));
    if (event === 'ended') socket.send(JSON.stringify({ text: '', wav_name: 'lobby', is_final: true }));
  });
  expect((await transcripts(ears(url), speechOf([spoken]))).at(-1)?.text).toBe('挂失');
});

test('[R7] a voice that comes back is heard from the beginning on a new connection', async () => {
  const { url, connections } = await funasrServer(hears('挂失'));
  const pieces: SpeechPiece[] = [spoken, { type: 'pause' }, spoken, { type: 'resume' }, spoken];
  const told = await transcripts(ears(url), speechOf(pieces));
  expect(told.at(-1)).toMatchObject({ type: 'final', text: '挂失' });
  await vi.waitFor(() => expect(connections.at(-1)).toMatchObject({ samples: 1536, closed: true }));
  expect(connections.every(({ closed }) => closed)).toBe(true);
});

test.for<[string, Manner, RegExp]>([
  ['stalls', () => {}, /within 100 ms/],
  ['hangs up at the end', (socket, _, event) => event === 'ended' && socket.close(), /hung up/],
  ['hangs up at once', (socket) => socket.terminate(), /hung up|reached/],
  ['talks of other things', (socket) => socket.send('{"text":"挂失"}'), /protocol/],
  ['talks nonsense', (socket) => socket.send('挂失'), /protocol/],
  ['sends bytes', (socket) => socket.send(Buffer.from('挂失')), /protocol/],
  ['talks without end', (socket) => socket.send(online('挂失'.repeat(50_000))), /protocol/],
])('[R21] a server that %s fails the call, and the fault repeats no words', async ([, manner, fault]) => {
  const { url } = await funasrServer(manner);
  const thrown: unknown = await transcripts(ears(url, 100), speechOf([spoken])).catch(
    (cause: unknown) => cause,
  );
  expect(thrown).toMatchObject({ name: 'EngineFailed', engine: 'funasr' });
  expect(String((thrown as Error).cause)).toMatch(fault);
  expect(String((thrown as Error).cause)).not.toContain('挂失');
});

test('[R21] a server that takes the call and says nothing is given up after a second', async () => {
  const mute = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void mute.close());
  await once(mute, 'listening');
  const { port } = mute.address() as AddressInfo;
  const begunMs = performance.now();
  await expect(transcripts(ears(`ws://127.0.0.1:${port}`), speechOf([spoken]))).rejects.toMatchObject({
    cause: { message: 'the server cannot be reached within 1000 ms' },
  });
  expect(performance.now() - begunMs).toBeLessThan(2_500);
});

test('[R21] a server that is not there fails the call', async () => {
  await expect(transcripts(ears('ws://127.0.0.1:1'), speechOf([spoken]))).rejects.toMatchObject({
    name: 'EngineFailed',
  });
});

test('[R5] a stopped call closes its connection', async () => {
  const { url, connections } = await funasrServer(
    (_, __, event) => event === 'sound' && visitor.abort(new Error('left')),
  );
  const visitor = new AbortController();
  const told = transcripts(ears(url), speechOf([spoken], 'goes on'), visitor.signal);
  await expect(told).rejects.toThrow('left');
  await vi.waitFor(() => expect(connections[0]?.closed).toBe(true));
});
