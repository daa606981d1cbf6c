import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runAsk } from './run-ask.ts';

const hospital = join(import.meta.dirname, '../../flows/test/hospital');
/** Without models of meanings, so that the same is said on every machine. */
const cache = mkdtempSync(join(tmpdir(), 'lobby-ask-'));
afterAll(() => rmSync(cache, { recursive: true }));

async function ask(LANG: string, ...words: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const hear = (text: string): void => void (said += text);
  const environment = { LANG, LOBBY_CACHE: cache };
  const code = await runAsk(words, { environment, tell: hear, complain: hear });
  return { code, said };
}

test('[U25] staff are told what a visitor would hear, by which wording and words, how sure, and what came next', async () => {
  const { code, said } = await ask('zh_CN.UTF-8', '请问我想挂个号', hospital);
  expect(said).toMatch(/^访客问: 请问我想挂个号\n回答: .*哪个科/);
  expect(said).toContain('只按字词匹配: 有把握');
  expect(said).toMatch(/ {2}book-appointment \(.+\): 把握 \d+ %，第二名 \d+ %\n/);
  expect(said).toMatch(/最接近的问法: 挂个号\n {4}起作用的词: .*号/);
  expect(code).toBe(0);
});

test('[U25] of what nobody wrote an answer to they are told what came nearest, without a number', async () => {
  const { said } = await ask('C', 'who will win the world cup', hospital);
  expect(said).toContain('matched by words alone: knows no answer');
  expect(said).not.toContain('probability');
});

test('[U25] a question is needed, and a venue', async () => {
  expect(await ask('C')).toMatchObject({ code: 2, said: expect.stringContaining('usage: lobby ask') });
  expect(await ask('C', 'hello', join(hospital, 'flows'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('there is no venue at'),
  });
});
