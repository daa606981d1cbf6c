import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { silentLog } from '../journal/log.ts';
import { frames, speechOf, transcripts } from '../recognition/recogniser.contract.ts';
import { says, transcriptionServer } from '../recognition/transcription-server/test-server.ts';
import { speaks, speechServer, voices } from '../synthesis/speech-server/test-server.ts';
import { spoken as heard } from '../../test/spoken.ts';
import type { Lexicon } from '../pronunciation/lexicon.ts';
import type { VoiceChoice } from '../config/voice-config.ts';
import { openParts } from './open-parts.ts';
import type { Parts } from './parts.ts';

const spoken = new Int16Array(512).fill(3000);
const venue = { greeting: { zh: '您好。', en: 'Hello.' }, suggestions: [] };
const lexicon: Lexicon = [{ language: 'zh', written: 'VTM', kind: 'text', said: '远程柜员机' }];
const asked = [
  ['卡丢了怎么挂失', '我要挂失'],
  ['大额存单怎么买', '大额存单的利率'],
];

test('[R24] what a server heard is put right by the hot words and then written as people write', async () => {
  const { url, asked: requests } = await transcriptionServer(says({ text: '大鹅村单三千元起吗' }));
  const parts = partsWith(url);
  await vi.waitFor(() => expect(parts.abilities().hearing).toEqual({ state: 'ready' }));
  const { recogniser } = parts.current();
  const told =
    recogniser && (await transcripts(recogniser, speechOf([...frames(spoken), { type: 'pause' }])));
  expect(told?.map(({ type, text }) => `${type} ${text}`)).toEqual([
    'stable 大额存单3000元起吗',
    'final 大额存单3000元起吗',
  ]);
  expect(requests[0]?.prompt).toContain('挂失');
});

test('[Y46] a voice that a server has speaks where this machine has none, by the lexicon of the venue', async () => {
  const { url } = await transcriptionServer(says({ text: '好' }));
  const server = await speechServer(speaks());
  const parts = partsWith(url, [
    { type: 'kokoro' },
    { type: 'server', url: server.url, model: 'tts-1', voices, format: 'pcm' },
  ]);
  await vi.waitFor(() => expect(parts.abilities().speaking).toEqual({ state: 'ready' }));
  const { voice } = parts.current();
  expect(voice && (await heard(voice, { text: '请用VTM。', language: 'zh' }))).not.toEqual([]);
  expect(server.asked.map(({ input }) => input)).toEqual(['请用远程柜员机。']);
});

/** Parts whose ears are a server, on a machine that has no models and can fetch none. */
function partsWith(url: string, wanted: readonly VoiceChoice[] = [{ type: 'kokoro' }]): Parts {
  const cache = mkdtempSync(join(tmpdir(), 'lobby-parts-'));
  const settings = {
    engines: 'local',
    threads: 1,
    prepare: 'known',
    cache,
    environment: { PATH: '' },
  } as const;
  const bar = { show: () => {}, end: () => {} };
  const surroundings = {
    venue,
    personas: new Map(),
    lexicon,
    known: { first: [], later: [] },
    asked,
    bar,
    log: silentLog,
  };
  const parts = openParts(
    { ...settings, ears: [{ type: 'server', url, model: 'any' }], voices: wanted },
    surroundings,
  );
  onTestFinished(async () => {
    await parts.close();
    rmSync(cache, { recursive: true });
  });
  return parts;
}
