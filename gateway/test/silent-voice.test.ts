import { expect, test } from 'vitest';
import { silentLog } from '../src/journal/log.ts';
import { createFallbackVoice } from '../src/synthesis/fallback/fallback-voice.ts';
import { createSpeechServerVoice } from '../src/synthesis/speech-server/speech-server.ts';
import { speechServer, voices } from '../src/synthesis/speech-server/test-server.ts';
import { apologies } from '../src/turn/apologies.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const [one, two] = [turnId('one'), turnId('two')];

test('[Y45] before a visitor has waited three seconds for a server that stalls, the kiosk says the answer', async () => {
  const { url } = await speechServer(() => {});
  const server = { name: 'server', voice: createSpeechServerVoice({ url, model: 'tts-1', voices }) };
  const voice = createFallbackVoice({ members: () => [server] }, silentLog);
  const kiosk = new TestKiosk(await openTestGateway({ voice }));
  await kiosk.welcome;
  const spokenTo = async (turn: typeof one): Promise<number> => {
    const beganMs = performance.now();
    kiosk.ask(turn, '在二楼。');
    await expect.poll(() => kiosk.captions(turn), { interval: 10, timeout: 5_000 }).not.toBe('');
    return performance.now() - beganMs;
  };
  expect(await spokenTo(one)).toBeLessThan(3_000);
  expect(await kiosk.ending(one)).toBe('finished');
  expect(kiosk.captions(one)).toBe(`${apologies.speaking.zh}在二楼。`);
  expect(await spokenTo(two)).toBeLessThan(500);
  expect(kiosk.of('reply-clause').every(({ voice: by }) => by === 'kiosk')).toBe(true);
});
