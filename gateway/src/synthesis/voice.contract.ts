import type { Viseme } from '@lobby/shared/speech/viseme';
import { expect, test } from 'vitest';
import { badTextContract } from './bad-text.contract.ts';
import { mannerContract } from './manner.contract.ts';
import { lengthMs, spoken } from '../../test/spoken.ts';
import { leadMs } from '../lip-sync/to-visemes.ts';
import type { Clause, Sound, Voice } from './voice.ts';

const silent: Clause = { text: '……', language: 'zh' };
const clauses: [Clause, Clause] = [
  { text: '您好，请稍等。', language: 'zh' },
  { text: 'Please wait.', language: 'en' },
];

function shapes(sounds: readonly Sound[]): Viseme[] {
  return sounds.flatMap(({ visemes }) => visemes);
}

/** What every voice keeps. `make` may give the same voice each time; `speakers` are two that sound different. */
export function voiceContract(make: () => Promise<Voice>, speakers?: readonly [string, string]): void {
  test.each(clauses)('[Y6] a clause comes in pieces that are never empty: $text', async (clause) => {
    const sounds = await spoken(await make(), clause);
    expect(sounds.length).toBeGreaterThan(1);
    expect(sounds.every(({ pcm }) => pcm.length > 0)).toBe(true);
  });

  test.each(clauses)(
    '[Y7] the first sound has all the mouth shapes, within the clause: $text',
    async (clause) => {
      const [first, ...later] = await spoken(await make(), clause);
      const endMs = lengthMs([first!, ...later]);
      expect(first!.visemes.length).toBeGreaterThan(3);
      expect(first!.visemes).toEqual(first!.visemes.toSorted((one, other) => one.startMs - other.startMs));
      for (const viseme of first!.visemes) {
        expect(viseme.startMs).toBeGreaterThanOrEqual(-leadMs);
        expect(viseme.endMs).toBeGreaterThan(viseme.startMs);
        expect(viseme.endMs).toBeLessThanOrEqual(endMs);
        expect(viseme.weight).toBeGreaterThan(0);
        expect(viseme.weight).toBeLessThanOrEqual(1);
      }
    },
  );

  test.each(clauses)(
    '[Y7] later sounds only say again how far and how long the mouth opens in them: $text',
    async (clause) => {
      const [first, ...later] = await spoken(await make(), clause);
      const times = ({ shape, startMs }: Viseme): string => `${shape} ${startMs}`;
      const known = first!.visemes.map(times);
      for (const viseme of later.flatMap(({ visemes }) => visemes)) expect(known).toContain(times(viseme));
    },
  );

  test('[Y8] a stopped voice settles at once with the reason', async () => {
    const voice = await make();
    const visit = new AbortController();
    const sounds = voice.speak(clauses[0], visit.signal)[Symbol.asyncIterator]();
    expect((await sounds.next()).done).toBe(false);
    visit.abort(new Error('left'));
    await expect(sounds.next()).rejects.toThrow('left');
  });

  test('[Y8] a voice asked with an aborted signal throws its reason', async () => {
    const stopped = AbortSignal.abort(new Error('gone'));
    await expect(spoken(await make(), clauses[0], stopped)).rejects.toThrow('gone');
  });

  test('[Y9] a clause with nothing to say makes no sound', async () => {
    expect(await spoken(await make(), silent)).toEqual([]);
  });

  test('[Y9] two clauses at a time do not mix', async () => {
    const voice = await make();
    const [one, other] = clauses;
    const alone = [await spoken(voice, one), await spoken(voice, other)];
    const together = await Promise.all([spoken(voice, one), spoken(voice, other)]);
    expect(together.map(lengthMs)).toEqual(alone.map(lengthMs));
    expect(together.map(shapes)).toEqual(alone.map(shapes));
  });

  mannerContract(make, speakers);
  badTextContract(make);
}
