import { expect, test } from 'vitest';
import { createScriptedRecogniser, inTurn } from '../src/recognition/scripted-recogniser.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const answer = turnId('answer');
const speech = turnId('speech');

/** A kiosk that hears a long answer while somebody says something over it. */
async function whileAnswering(words: string): Promise<TestKiosk> {
  const recogniser = createScriptedRecogniser(inTurn([words]));
  const kiosk = new TestKiosk(await openTestGateway({ recogniser }));
  kiosk.ask(answer, '这是一个很长的回答，'.repeat(6));
  await expect.poll(() => kiosk.of('reply-sound').length, { timeout: 10_000 }).toBeGreaterThan(0);
  kiosk.speakOver(speech, answer);
  return kiosk;
}

test('[S12] a sign of listening leaves the answer as it was: it goes on, is sent to its end and played', async () => {
  const kiosk = await whileAnswering('嗯嗯');
  await expect.poll(() => kiosk.of('reply-resume')).toMatchObject([{ turn: answer }]);
  expect(await kiosk.ending(speech)).toBe('unheard');
  expect(kiosk.of('phase-change').at(-1)).toMatchObject({ phase: 'speaking', turn: answer });
  kiosk.send('reply-progress', { turn: answer, playedMs: 60_000 });
  expect(await kiosk.ending(answer)).toBe('finished');
  expect(kiosk.of('speech-text')).toEqual([]);
});

test('[S12, T14] the answer’s own words coming back do not end it', async () => {
  const kiosk = await whileAnswering('这是一个很长的回答');
  await expect.poll(() => kiosk.of('reply-resume')).toMatchObject([{ turn: answer }]);
});

test('[S13] a question ends the answer and is answered', async () => {
  const kiosk = await whileAnswering('周末上班吗');
  expect(await kiosk.ending(answer)).toBe('interrupted');
  expect(await kiosk.ending(speech)).toBe('finished');
  expect(kiosk.captions(speech)).toBe('周末上班吗');
  expect(kiosk.of('reply-resume')).toEqual([]);
});

test('[S14] a stop word ends the answer, and nothing is said to it', async () => {
  const kiosk = await whileAnswering('别说了');
  expect(await kiosk.ending(answer)).toBe('interrupted');
  expect(await kiosk.ending(speech)).toBe('unheard');
  await expect.poll(() => kiosk.of('phase-change').at(-1)).toMatchObject({ phase: 'idle' });
  expect(kiosk.captions(speech)).toBe('');
});
