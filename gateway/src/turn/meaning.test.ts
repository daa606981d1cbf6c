import { expect, test } from 'vitest';
import { meaningOf } from './meaning.ts';

const said = '我们的营业时间是周一到周五，早上九点到下午五点。';
const saidEnglish = 'We are open from nine to five, Monday to Friday.';

test.each([
  ['zh', '嗯嗯', 'backchannel'],
  ['zh', '对对对。', 'backchannel'],
  ['zh', '好的，好的', 'backchannel'],
  ['zh', '哦，明白了！', 'backchannel'],
  ['zh', 'ＯＫ', 'backchannel'],
  ['en', 'Uh huh.', 'backchannel'],
  ['en', 'Okay, I see.', 'backchannel'],
  ['en', 'Mm-hmm', 'backchannel'],
] as const)('[T12] %s "%s" is a sign of listening', (language, text, meaning) => {
  expect(meaningOf(text, language, '')).toBe(meaning);
});

test.each([
  ['zh', '停'],
  ['zh', '好了，别说了。'],
  ['zh', '等一下，等一下'],
  ['en', 'Stop!'],
  ['en', 'Wait a minute, please.'],
] as const)('[T13] %s "%s" wants silence', (language, text) => {
  expect(meaningOf(text, language, '')).toBe('stop');
});

test.each([
  ['zh', '好的那周末呢'],
  ['zh', '等一下我还想问卡丢了怎么办'],
  ['zh', '对公账户怎么开'],
  ['zh', '营业时间'],
  ['en', 'Okay, and on Saturday?'],
  ['en', 'Stop a cheque'],
  ['en', 'Right of withdrawal'],
] as const)('[T12] %s "%s" wants an answer, though it begins like a sign', (language, text) => {
  expect(meaningOf(text, language, `${said} ${saidEnglish}`)).toBe('request');
});

test('[T14] words that the loudspeaker has just said are an echo, also when a few of them were misheard', () => {
  expect(meaningOf('营业时间是周一到周五', 'zh', said)).toBe('echo');
  expect(meaningOf('营业时间是周一到周六', 'zh', said)).toBe('echo');
  expect(meaningOf('open from nine to five', 'en', saidEnglish)).toBe('echo');
});

test('[T12] silence and marks alone are nothing', () => {
  expect(meaningOf(' 。…', 'zh', '')).toBe('nothing');
});

test('[T12] a long hum that turns into words costs no time', () => {
  const began = performance.now();
  expect(meaningOf(`${'嗯'.repeat(400)}怎么办`, 'zh', '')).toBe('request');
  expect(performance.now() - began).toBeLessThan(50);
});
