import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { expect, test } from 'vitest';
import { createScriptedDialogue } from '../src/dialogue/scripted-dialogue.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const [one, two, three] = [turnId('one'), turnId('two'), turnId('three')];

function spokenMs(kiosk: TestKiosk, turn: typeof one): number {
  const bytes = kiosk
    .of('reply-sound')
    .filter((sound) => sound.turn === turn)
    .reduce((sum, { pcm }) => sum + pcm.byteLength, 0);
  return durationMs(bytes / 2, loudspeakerRate);
}

test('[Y39] a visitor who chose it is spoken to slowly until they choose otherwise, in the persona of the venue', async () => {
  const persona = { speaker: { zh: 'bass' }, pitch: 1 };
  const kiosk = new TestKiosk(await openTestGateway({ persona }));
  kiosk.ask(one, '请到三号窗口');
  await kiosk.ending(one);
  kiosk.send('pace-choose', { pace: 'slower' });
  kiosk.ask(two, '请到三号窗口');
  await kiosk.ending(two);
  kiosk.send('pace-choose', { pace: 'own' });
  kiosk.ask(three, '请到三号窗口');
  await kiosk.ending(three);
  expect(kiosk.of('reply-clause').map(({ manner }) => manner)).toEqual([
    { speaker: 'bass', pitch: 1 },
    { speaker: 'bass', pitch: 1, rate: 0.8 },
    { speaker: 'bass', pitch: 1 },
  ]);
  expect(spokenMs(kiosk, one) / spokenMs(kiosk, two)).toBeCloseTo(0.8, 1);
  expect(spokenMs(kiosk, three)).toBe(spokenMs(kiosk, one));
});

test('[Z4] every sentence is said in the persona of the department whose it is, as the visitor wishes to be spoken to', async () => {
  const personas = new Map([['loans', { speaker: { zh: 'tenor' } }]]);
  const dialogue = createScriptedDialogue(() => [
    { type: 'say', text: '请小云来。', language: 'zh' },
    { type: 'say', text: '我是小云。', language: 'zh', by: 'loans' },
  ]);
  const persona = { speaker: { zh: 'bass' } };
  const kiosk = new TestKiosk(await openTestGateway({ dialogue, persona, personas }));
  kiosk.send('pace-choose', { pace: 'slower' });
  kiosk.ask(one, '贷款');
  await kiosk.ending(one);
  const told = kiosk.of('reply-clause').map(({ by, manner }) => ({ by, manner }));
  expect(told).toEqual([
    { by: undefined, manner: { speaker: 'bass', rate: 0.8 } },
    { by: 'loans', manner: { speaker: 'tenor', rate: 0.8 } },
  ]);
});

test('[Y39] a pace that there is none of is refused at the door', async () => {
  const kiosk = new TestKiosk(await openTestGateway());
  await kiosk.welcome;
  kiosk.sendRaw('pace-choose', { pace: 'hasty', sequence: 1 });
  await expect.poll(() => kiosk.of('failure')).toMatchObject([{ code: 'malformed' }]);
});

test('[Y38] a kiosk that speaks itself is told in which manner', async () => {
  const kiosk = new TestKiosk(await openTestGateway({ voice: undefined, persona: { rate: 0.9 } }));
  kiosk.ask(one, '在二楼');
  await kiosk.ending(one);
  expect(kiosk.of('reply-clause')).toMatchObject([{ voice: 'kiosk', manner: { rate: 0.9 } }]);
});

test('[Y47] an answer of ten thousand characters with markup in it begins at once, without the markup', async () => {
  const text = '<b>请到窗口</b>办理，'.repeat(800);
  const dialogue = createScriptedDialogue(() => [{ type: 'say', text, language: 'zh' }]);
  const kiosk = new TestKiosk(await openTestGateway({ dialogue }));
  kiosk.ask(one, '怎么办');
  await expect.poll(() => kiosk.of('reply-sound').length).toBeGreaterThan(5);
  kiosk.send('reply-stop', { turn: one, playedMs: 100 });
  expect(await kiosk.ending(one)).toBe('interrupted');
});
