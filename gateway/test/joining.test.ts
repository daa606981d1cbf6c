import { expect, test } from 'vitest';
import { createScriptedDialogue } from '../src/dialogue/scripted-dialogue.ts';
import type { Recogniser } from '../src/recognition/recogniser.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const [first, second] = [turnId('first'), turnId('second')];

/** Ears that hear nothing but how long somebody spoke. */
const counting: Recogniser = {
  async *transcribe({ pieces, hint }) {
    let frames = 0;
    for await (const { type } of pieces) if (type === 'frame') frames += 1;
    yield { type: 'final', text: `${frames}`, language: hint };
  },
};

async function openKiosk(): Promise<TestKiosk> {
  const dialogue = createScriptedDialogue(({ text }) => [
    { type: 'say', text: `听到${text}`, language: 'zh' },
  ]);
  return new TestKiosk(await openTestGateway({ recogniser: counting, dialogue }));
}

test('[T16] speech that goes on just after it was taken as finished is one question with what came before', async () => {
  const kiosk = await openKiosk();
  kiosk.speak(first, 4);
  await expect.poll(() => kiosk.captions(first)).toBe('听到4');
  kiosk.speak(second, 3);
  expect(await kiosk.ending(second)).toBe('finished');
  expect(kiosk.captions(second)).toBe('听到7');
});

test('[T16] once the answer is being heard, new speech is a new question', async () => {
  const kiosk = await openKiosk();
  kiosk.speak(first, 4);
  await expect.poll(() => kiosk.captions(first)).toBe('听到4');
  kiosk.send('reply-progress', { turn: first, playedMs: 40 });
  kiosk.speak(second, 3);
  expect(await kiosk.ending(second)).toBe('finished');
  expect(kiosk.captions(second)).toBe('听到3');
});
