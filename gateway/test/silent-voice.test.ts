import { expect, test } from 'vitest';
import { silentLog } from '../src/journal/log.ts';
import { createFallbackVoice } from '../src/synthesis/fallback/fallback-voice.ts';
import { createSpeechServerVoice } from '../src/synthesis/speech-server/speech-server.ts';
import { speechServer, voices } from '../src/synthesis/speech-server/test-server.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const [one, two] = [turnId('one'), turnId('two')];

test('[Y45] before a visitor has waited three seconds for a server that stalls, the kiosk says the answer', async () => {
  const { url } = await speechServer(() => {});
  const server = { name: 'server', voice: createSpeechServerVoice({ url, model: 'tts-1', voices }) };
  const voice = createFallbackVoice({ members: () => [server] }, silentLog);
  const kiosk = new TestKiosk(await openTestGateway({ voice }));
  const answeredMs = async (turn: typeof one): Promise<number> => {
    const beganMs = performance.now();
    kiosk.ask(turn, '在二楼。');
    await kiosk.ending(turn);
    return performance.now() - beganMs;
  };
  expect(await answeredMs(one)).toBeLessThan(3_000);
  expect(await answeredMs(two)).toBeLessThan(500);
  const said = kiosk.of('reply-clause').filter(({ voice: by }) => by === 'kiosk');
  expect(said.map(({ text }) => text)).toContain('在二楼。');
  expect(said.filter(({ turn }) => turn === two).at(-1)?.text).toBe('在二楼。');
});
