import { describe, expect, test } from 'vitest';
import { calledByName } from './called-by-name.ts';
import { frames, recogniserContract, speechOf, transcripts } from './recogniser.contract.ts';
import { createScriptedRecogniser } from './scripted-recogniser.ts';

const name = { zh: '小美', en: 'Mei' };
const spoken = new Int16Array(1024).fill(3000);

const hearing = (text: string) =>
  calledByName(
    createScriptedRecogniser(() => text),
    name,
  );

async function heard(text: string): Promise<string[]> {
  const speech = speechOf([...frames(spoken), { type: 'pause' }]);
  return (await transcripts(hearing(text), speech)).map((transcript) => transcript.text);
}

describe('keeps the contract', () => {
  recogniserContract(async () => ({ recogniser: hearing('小美，在哪里取号'), spoken }));
});

test('[R31] words that begin with the name are heard without it, and a mere call is a hello', async () => {
  expect(await heard('小美，几点开门')).toEqual(['几点开门', '几点开门']);
  expect(await heard('小美小美')).toEqual(['你好', '你好']);
});

test('[R31] what is said to somebody else is nothing, and none of it is passed on', async () => {
  expect(await heard('我妈妈的密码是一二三四')).toEqual(['', '']);
});
