import { writeWave } from '@lobby/shared/speech/wave';
import { describe, expect, test } from 'vitest';
import { activeLevel, joined, lengthMs, spoken } from '../../../test/spoken.ts';
import { voiceContract } from '../voice.contract.ts';
import type { Clause, Voice } from '../voice.ts';
import { createSpeechServerVoice } from './speech-server.ts';
import { bytesOf, type Reply, soundFor, speaks, speechServer, voices } from './test-server.ts';

const clause: Clause = { text: '请到3号窗口。', language: 'zh' };

describe.each(['pcm', 'wav'] as const)('a server that sends %s', (format) => {
  voiceContract(async () => {
    const { url } = await speechServer(speaks());
    return createSpeechServerVoice({ url, model: 'tts-1', voices, format });
  }, ['alto', 'bass']);
});

test('[Y41] a server is asked for one clause in words, with the key, the model, the speaker and the speed', async () => {
  const server = await speechServer(speaks());
  const voice = createSpeechServerVoice({ url: `${server.url}/`, model: 'tts-1', voices, key: 'secret' });
  await spoken(voice, { ...clause, manner: { rate: 0.8, speaker: 'bass' } });
  expect(server.asked).toEqual([
    {
      path: '/v1/audio/speech',
      authorization: 'Bearer secret',
      model: 'tts-1',
      input: '请到三号窗口。',
      voice: 'bass',
      speed: 0.8,
      response_format: 'pcm',
    },
  ]);
});

test('[Y41] a speaker the server does not have is asked for once', async () => {
  const server = await speechServer(speaks());
  const voice = voiceAt(server.url);
  const stranger = { ...clause, manner: { speaker: 'zm_yunxi' } };
  await spoken(voice, stranger);
  await spoken(voice, stranger);
  expect(server.asked.map((asked) => asked.voice)).toEqual(['zm_yunxi', 'alto', 'alto']);
});

test.each([
  ['mono of 16 kHz', 16_000, 1, 44],
  ['stereo of 44.1 kHz', 44_100, 2, 44],
  ['a stream of unknown length', 22_050, 1, 0xff_ff_ff_ff],
])('[Y41] %s is heard as it was spoken', async (_, rate, channels, said) => {
  const length = rate * 0.8;
  const tone = Int16Array.from({ length: length * channels }, (__, at) =>
    Math.round(9_000 * Math.sin((2 * Math.PI * 220 * Math.floor(at / channels)) / rate)),
  );
  const file = writeWave({ rate, samples: tone });
  const view = new DataView(file.buffer);
  view.setUint16(22, channels, true);
  if (said !== 44) view.setUint32(40, said, true);
  const { url } = await speechServer((response) => {
    response.writeHead(200, { 'content-type': 'audio/wav' }).write(file.subarray(0, 30));
    setTimeout(() => response.end(file.subarray(30)), 5);
  });
  const sounds = await spoken(voiceAt(url), clause);
  expect(lengthMs(sounds)).toBeCloseTo(800, -1);
  expect(activeLevel(joined(sounds))).toBeCloseTo(20 * Math.log10(9_000 / 32_768 / Math.SQRT2), 0);
});

const status =
  (code: number): Reply =>
  (response) =>
    void response.writeHead(code).end('请到3号窗口');

const sends =
  (type: string, body: string | Uint8Array): Reply =>
  (response) =>
    void response.writeHead(200, { 'content-type': type }).end(body);

test.for<[string, Reply, RegExp]>([
  ['refuses the key', status(401), /refused the key \(401\)/],
  ['is overloaded', status(429), /too much to do/],
  ['breaks', status(500), /answered 500/],
  ['answers with a page', sends('text/html', '<html>请到3号窗口</html>'), /no PCM and no WAV/],
  ['answers with JSON', sends('application/json', '{"text":"三号"}'), /no PCM and no WAV/],
  ['calls a page sound', sends('audio/pcm', '<html>请到3号窗口</html>'), /no PCM and no WAV/],
  ['sends MP3', sends('application/octet-stream', Buffer.from([0xff, 0xfb, 0x90, 0x64])), /no PCM/],
  ['sends nothing', sends('audio/pcm', ''), /within its header/],
  ['sends half a header', sends('audio/wav', 'RIFF....WAVE'), /within its header/],
  ['sends a header of no sense', sends('audio/wav', `RIFF....WAVE${'x'.repeat(64)}`), /no sense/],
  ['never stops', (response) => endless(response), /more than/],
  [
    'says it will send more than it does',
    async (response, asked) => {
      const file = writeWave({ rate: 24_000, samples: await soundFor(asked) });
      new DataView(file.buffer).setUint32(40, 9_000_000, true);
      response.writeHead(200, { 'content-type': 'audio/wav' }).end(file);
    },
    /before it said it would/,
  ],
  [
    'promises more than it sends',
    async (response, asked) => {
      response
        .writeHead(200, { 'content-type': 'audio/pcm', 'content-length': 9_000_000 })
        .write(bytesOf(await soundFor(asked)));
      setTimeout(() => response.destroy(), 20);
    },
    /terminated/,
  ],
  ['hangs up', (response) => void response.destroy(), /fetch failed/],
  ['sends us elsewhere', (response) => void response.writeHead(307, { location: '/v2' }).end(), /fetch/],
  ['stalls', () => {}, /nothing came for 200 ms/],
  [
    'stalls in the middle',
    async (response, asked) => {
      response.writeHead(200, { 'content-type': 'audio/pcm' }).write(bytesOf(await soundFor(asked)));
    },
    /nothing came for 200 ms/,
  ],
])('[Y42] a server that %s fails the call, and the fault repeats no words', async ([, reply, fault]) => {
  const { url } = await speechServer(reply);
  const thrown = await spoken(voiceAt(url), clause).catch((cause: unknown) => cause);
  expect(thrown).toMatchObject({ name: 'EngineFailed', engine: 'speech server' });
  expect(causesOf(thrown)).toMatch(fault);
  expect(causesOf(thrown)).not.toMatch(/窗口|secret/);
});

test('[Y42] a server that is not there fails the call', async () => {
  await expect(spoken(voiceAt('http://127.0.0.1:1/v1'), clause)).rejects.toMatchObject({
    name: 'EngineFailed',
  });
});

test('[Y42] a visitor who takes their time is no stall of the server', async () => {
  const { url } = await speechServer(speaks());
  let pieces = 0;
  for await (const _ of voiceAt(url).speak(clause, new AbortController().signal)) {
    pieces += 1;
    await new Promise((wake) => setTimeout(wake, 250));
  }
  expect(pieces).toBeGreaterThan(1);
});

test('[Y8] a stopped call hangs up', async () => {
  const visitor = new AbortController();
  const { url, hungUp } = await speechServer(() => visitor.abort(new Error('left')));
  await expect(spoken(voiceAt(url), clause, visitor.signal)).rejects.toThrow('left');
  await hungUp;
});

test('[Y43] a clause that takes long is heard before it is whole, with a mouth for all of it', async () => {
  let over = false;
  const { url } = await speechServer(async (response, asked) => {
    const bytes = bytesOf(await soundFor(asked));
    response.writeHead(200, { 'content-type': 'audio/pcm' });
    for (let at = 0; at < bytes.length; at += 9_600) {
      response.write(bytes.subarray(at, at + 9_600));
      await new Promise((wake) => setTimeout(wake, 100));
    }
    over = true;
    response.end();
  });
  const sounds = voiceAt(url).speak(
    { text: '请您到三号窗口排队办理挂失，带好身份证。', language: 'zh' },
    new AbortController().signal,
  );
  const iterator = sounds[Symbol.asyncIterator]();
  const { value: first } = await iterator.next();
  expect(over).toBe(false);
  const rest = [];
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
    rest.push(next.value);
  const lastMs = first!.visemes.at(-1)!.endMs;
  expect(Math.abs(lastMs - lengthMs([first!, ...rest]))).toBeLessThan(400);
});

function voiceAt(url: string, silentForMs = 200): Voice {
  return createSpeechServerVoice({ url, model: 'tts-1', voices, key: 'secret', silentForMs });
}

/** Sends until it is no longer listened to. */
function endless(response: Parameters<Reply>[0]): void {
  response.writeHead(200, { 'content-type': 'audio/pcm' });
  const more = (): void => {
    if (!response.destroyed) response.write(Buffer.alloc(65_536, 1), () => setImmediate(more));
  };
  more();
}

function causesOf(fault: unknown): string {
  return fault instanceof Error ? `${fault.message} < ${causesOf(fault.cause)}` : '';
}
