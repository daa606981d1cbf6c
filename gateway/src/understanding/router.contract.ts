import { expect, test } from 'vitest';
import type { Router } from './router.ts';
import { topics } from './test/topics.ts';

const never = new AbortController().signal;

/** What every router of the small hall does. */
export function routerContract(open: () => Promise<Router>): void {
  test('[U10] a stopped question settles at once with the reason', async () => {
    const router = await open();
    const stop = new AbortController();
    const reason = new Error('enough');
    const routing = router.route({ text: '我的银行卡找不到了', language: 'zh' }, stop.signal);
    stop.abort(reason);
    await expect(routing).rejects.toBe(reason);
    await expect(router.route({ text: '取号', language: 'zh' }, stop.signal)).rejects.toBe(reason);
  });

  test('[U2] what is asked as it was written is sure, whatever its width, case and marks', async () => {
    const router = await open();
    for (const { wordings, target, language } of topics)
      for (const wording of wordings) {
        const routing = await router.route({ text: ` ${wording.toUpperCase()}？！`, language }, never);
        expect(routing).toMatchObject({ type: 'sure', match: { target, score: 1, runnerUp: 0, wording } });
      }
  });

  test('[U1] entries and flows are found in other words', async () => {
    const router = await open();
    expect(bestOf(await router.route({ text: '我的银行卡被偷走了', language: 'zh' }, never))).toBe(
      'card-lost',
    );
    expect(bestOf(await router.route({ text: '我想取钱', language: 'zh' }, never))).toBe('withdraw');
  });

  test('[U3] a match says which wording came nearest, which words spoke for it, and how probable it and the next best are', async () => {
    const routing = await (await open()).route({ text: '我的银行卡被偷走了', language: 'zh' }, never);
    const match =
      routing.type === 'sure'
        ? routing.match
        : routing.type === 'unsure'
          ? routing.matches[0]
          : routing.nearest;
    expect(match?.wording).toBe('我的卡被偷了');
    expect(match?.words.length).toBeGreaterThan(0);
    for (const word of match?.words ?? []) expect('我的银行卡被偷走了').toContain(word);
    expect(match?.score).toBeGreaterThan(match?.runnerUp ?? 1);
    expect(match?.score).toBeLessThanOrEqual(1);
  });

  test('[U6] a question that is nearer to what a topic is not than to what it is never comes to that topic', async () => {
    const routing = await (await open()).route({ text: '取号要取什么钱呢', language: 'zh' }, never);
    const all =
      routing.type === 'unsure'
        ? routing.matches
        : [routing.type === 'sure' ? routing.match : routing.nearest];
    expect(all.map((match) => match?.target.id)).not.toContain('withdraw');
  });

  test('[U11] a topic is found in the languages it is written in, and in no other', async () => {
    const router = await open();
    expect(bestOf(await router.route({ text: 'is there free wifi', language: 'en' }, never))).toBe('wifi');
    for (const { target, language, wordings } of topics.filter((topic) => topic.language === 'zh')) {
      const other = await router.route({ text: wordings[0] ?? '', language: 'en' }, never);
      expect([language, other.type === 'sure' && other.match.target.id === target.id]).toEqual(['zh', false]);
    }
  });

  test('an empty question is unknown', async () => {
    expect((await (await open()).route({ text: '', language: 'zh' }, never)).type).toBe('unknown');
  });
}

/** The id of what comes first, however sure. */
export function bestOf(routing: Awaited<ReturnType<Router['route']>>): string | undefined {
  if (routing.type === 'sure') return routing.match.target.id;
  if (routing.type === 'unsure') return routing.matches[0]?.target.id;
  return routing.nearest?.target.id;
}
