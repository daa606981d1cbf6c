import { expect, test } from 'vitest';
import { frames, recogniserContract, speechOf, transcripts } from './recogniser.contract.ts';
import { createScriptedRecogniser, inTurn } from './scripted-recogniser.ts';

const spoken = new Int16Array(1024).fill(3000);

recogniserContract(async () => ({ recogniser: createScriptedRecogniser(() => '在哪里取号'), spoken }));

test('a script is heard in turn, and silence uses none of it up', async () => {
  const recogniser = createScriptedRecogniser(inTurn(['你好', 'thanks']));
  const hear = async (pcm: Int16Array): Promise<unknown> =>
    (await transcripts(recogniser, speechOf(frames(pcm)))).at(-1);
  expect(await hear(spoken)).toEqual({ type: 'final', text: '你好', language: 'zh' });
  expect(await hear(new Int16Array(512))).toMatchObject({ text: '' });
  expect(await hear(spoken)).toEqual({ type: 'final', text: 'thanks', language: 'en' });
  expect(await hear(spoken)).toMatchObject({ text: '你好' });
});

test('partial texts grow with the speech when they are wanted', async () => {
  const recogniser = createScriptedRecogniser(() => '你好', { partials: true });
  const told = await transcripts(recogniser, speechOf(frames(spoken)));
  expect(told.map(({ type, text }) => `${type} ${text}`)).toEqual([
    'partial 你',
    'partial 你好',
    'final 你好',
  ]);
});
