import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createKokoroVoice } from '../src/synthesis/kokoro/kokoro-voice.ts';
import { PreparedVoice } from '../src/synthesis/prepared-voice.ts';
import { apologies, apologyClauses } from '../src/turn/apologies.ts';
import { filler, fillerClauses } from '../src/turn/filler.ts';
import { modelFolder } from './model-folder.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk } from './test-kiosk.ts';

const weights = modelFolder('voice', 'kokoro-v1.0.int8.onnx');
const never = new AbortController().signal;
const turn = mintId<TurnId>('turn');
const answer = '营业到五点。';

/** What is said of the trouble, in the language of the test. */
const first = [...fillerClauses, ...apologyClauses].filter(({ text }) =>
  [filler.zh, apologies.speaking.zh].includes(text),
);

/** The real voice with what it has ready, in a gateway, and a signal to its process. */
async function openHall() {
  let pid = 0;
  const watch = (fields: object): void => void (pid = 'pid' in fields ? Number(fields.pid) : pid);
  const log = { debug() {}, info: watch, warn() {}, error() {} };
  const graphs = new URL('../models/kokoro-82m', import.meta.url).pathname;
  const kokoro = createKokoroVoice({ graphs, weights: weights ?? '', threads: 2 }, log);
  const voice = new PreparedVoice(kokoro);
  onTestFinished(() => voice.close());
  await kokoro.ready(never);
  await voice.prepare({ first, later: [] }, () => {}, never);
  const kiosk = new TestKiosk(await openTestGateway({ voice }));
  await kiosk.welcome;
  return { kiosk, harm: (signal: NodeJS.Signals) => process.kill(pid, signal) };
}

describe.skipIf(weights === undefined)('with the real voice', () => {
  // A process that was killed may be back in time to say the answer.
  test.for([
    ['SIGSTOP', ['kiosk']],
    ['SIGKILL', ['kiosk', 'gateway']],
  ] as const)(
    '[R41] a voice whose process is struck by %s leaves nobody in silence for 3 s, and the answer is said',
    { timeout: 120_000 },
    async ([signal, voices]) => {
      const { kiosk, harm } = await openHall();
      harm(signal);
      const askedMs = performance.now();
      kiosk.ask(turn, answer);
      await expect.poll(() => kiosk.of('reply-sound').length, { timeout: 3_000 }).toBeGreaterThan(0);
      expect(performance.now() - askedMs).toBeLessThan(3_000);
      await kiosk.ending(turn);
      const last = kiosk.of('reply-clause').at(-1);
      expect(last).toMatchObject({ text: answer });
      expect(voices).toContain(last?.voice);
    },
  );
});
