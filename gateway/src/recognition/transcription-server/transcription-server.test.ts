import { expect, test } from 'vitest';
import type { Recogniser, Transcript } from '../recogniser.ts';
import { frames, recogniserContract, speechOf, transcripts } from '../recogniser.contract.ts';
import { type Reply, says, transcriptionServer } from './test-server.ts';
import { createTranscriptionServerRecogniser } from './transcription-server.ts';

const spoken = new Int16Array(1024).fill(3000);

recogniserContract(async () => {
  const { url } = await transcriptionServer(says({ text: '在哪里取号' }));
  return { recogniser: ears(url), spoken };
});

test('[R19] a server is asked with the sound as a file, the key, the model and the hot words', async () => {
  const server = await transcriptionServer(says({ text: '在哪里取号' }));
  const recogniser = createTranscriptionServerRecogniser({
    url: `${server.url}/`,
    model: 'sense-voice',
    key: 'secret',
    hotWords: ['江畔银行', '大额存单'],
  });
  expect(await finalOf(recogniser)).toEqual({ type: 'final', text: '在哪里取号', language: 'zh' });
  expect(server.asked).toMatchObject([
    { path: '/v1/audio/transcriptions', authorization: 'Bearer secret', prompt: '江畔银行、大额存单' },
  ]);
  expect(server.asked[0]?.wave.subarray(0, 4).toString()).toBe('RIFF');
  expect(server.asked[0]?.wave.length).toBe(44 + spoken.byteLength);
});

test('[R19] what Whisper servers take for silence is left out, and the rest has a confidence', async () => {
  const segment = (text: string, noSpeech: number, logProbability: number): object => ({
    text,
    no_speech_prob: noSpeech,
    avg_logprob: logProbability,
  });
  const { url } = await transcriptionServer(
    says({
      text: '挂失 谢谢观看',
      language: 'chinese',
      segments: [segment('挂失', 0.1, -0.2), segment('谢谢观看', 0.9, -1.2)],
    }),
  );
  expect(await finalOf(ears(url))).toEqual({
    type: 'final',
    text: '挂失',
    language: 'zh',
    confidence: Math.exp(-0.2),
  });
});

test('[R20] the marks of SenseVoice become tags', async () => {
  const { url } = await transcriptionServer(says({ text: '<|yue|><|HAPPY|><|Laughter|><|woitn|>早晨' }));
  expect(await finalOf(ears(url))).toEqual({
    type: 'final',
    text: '早晨',
    language: 'zh',
    tags: { spoken: 'yue', emotion: 'happy', event: 'laughter' },
  });
});

test('[R19] a server that knows only the plain answer is asked for it, and for no other afterwards', async () => {
  const { url, asked } = await transcriptionServer((response, { format }) => {
    if (format === 'json') return says({ text: 'hello' })(response, asked[0]!);
    response.writeHead(400).end();
  });
  const recogniser = ears(url);
  expect(await finalOf(recogniser)).toMatchObject({ text: 'hello', language: 'en' });
  expect(await finalOf(recogniser)).toMatchObject({ text: 'hello' });
  expect(asked.map(({ format }) => format)).toEqual(['verbose_json', 'json', 'json']);
});

const status =
  (code: number): Reply =>
  (response) =>
    void response.writeHead(code).end('我要挂失');

test.for<[string, Reply, RegExp]>([
  ['refuses the key', status(401), /refused the key \(401\)/],
  ['is overloaded', status(429), /too much to do/],
  ['breaks', status(500), /answered 500/],
  ['refuses whatever is asked', status(400), /answered 400/],
  ['answers with a page', says('<html>我要挂失</html>'), /no transcription/],
  ['answers with other JSON', says({ error: '我要挂失' }), /no transcription/],
  ['answers with a text that is none', says({ text: 42 }), /no transcription/],
  ['never stops', (response) => endless(response), /longer than/],
  [
    'promises more than it sends',
    (response) => {
      response.writeHead(200, { 'content-length': 1_000 }).write('{"text":"');
      setImmediate(() => response.destroy());
    },
    /terminated/,
  ],
  ['hangs up', (response) => void response.destroy(), /fetch failed/],
  ['sends us elsewhere', (response) => void response.writeHead(307, { location: '/v2' }).end(), /fetch/],
  ['stalls', () => {}, /timeout/],
  [
    'stalls in mid-answer',
    (response) => {
      response.writeHead(200).write('{"text":');
    },
    /timeout/,
  ],
])('[R21] a server that %s fails the call, and the fault repeats no words', async ([, reply, fault]) => {
  const { url } = await transcriptionServer(reply);
  const thrown = await finalOf(ears(url, 200)).catch((cause: unknown) => cause);
  expect(thrown).toMatchObject({ name: 'EngineFailed', engine: 'transcription server' });
  expect(causesOf(thrown)).toMatch(fault);
  expect(causesOf(thrown)).not.toContain('挂失');
});

test('[R21] a server that is not there fails the call', async () => {
  await expect(finalOf(ears('http://127.0.0.1:1/v1'))).rejects.toMatchObject({ name: 'EngineFailed' });
});

test('[R5] a stopped call hangs up', async () => {
  const { url, hungUp } = await transcriptionServer(() => visitor.abort(new Error('left')));
  const visitor = new AbortController();
  const told = transcripts(ears(url), speechOf(frames(spoken)), visitor.signal);
  await expect(told).rejects.toThrow('left');
  await hungUp;
});

function ears(url: string, answerWithinMs = 5_000): Recogniser {
  return createTranscriptionServerRecogniser({ url, model: 'whisper-1', answerWithinMs });
}

async function finalOf(recogniser: Recogniser): Promise<Transcript | undefined> {
  return (await transcripts(recogniser, speechOf(frames(spoken)))).at(-1);
}

/** Sends until it is no longer listened to. */
function endless(response: Parameters<Reply>[0]): void {
  const more = (): void => {
    if (!response.destroyed) response.write('x'.repeat(65_536), () => setImmediate(more));
  };
  more();
}

function causesOf(fault: unknown): string {
  return fault instanceof Error ? `${fault.message} < ${causesOf(fault.cause)}` : '';
}
