import { expect, test } from 'vitest';
import { frames, recogniserContract, speechOf, transcripts } from './recogniser.contract.ts';
import { rewritten } from './rewritten.ts';
import { createScriptedRecogniser } from './scripted-recogniser.ts';

const spoken = new Int16Array(512).fill(3000);

recogniserContract(async () => {
  const recogniser = rewritten(
    createScriptedRecogniser(() => '我要取三千元'),
    [(text) => text.replace('三千', '3000')],
  );
  return { recogniser, spoken };
});

test('[R24] a text is rewritten in the order of the rewrites, in its language, and silence is not', async () => {
  const ears = rewritten(
    createScriptedRecogniser(() => '你好'),
    [(text, language) => `${text} ${language}`, (text) => text.toUpperCase()],
  );
  const last = async (pcm: Int16Array): Promise<string | undefined> =>
    (await transcripts(ears, speechOf(frames(pcm)))).at(-1)?.text;
  expect(await last(spoken)).toBe('你好 ZH');
  expect(await last(new Int16Array(512))).toBe('');
});
