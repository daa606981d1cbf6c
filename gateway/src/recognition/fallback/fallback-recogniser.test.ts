import { describe, expect, test, vi } from 'vitest';
import { silentLog } from '../../journal/log.ts';
import type { Recogniser } from '../recogniser.ts';
import { frames, recogniserContract, speechOf, transcripts } from '../recogniser.contract.ts';
import { createScriptedRecogniser } from '../scripted-recogniser.ts';
import { createFallbackRecogniser, type Member } from './fallback-recogniser.ts';

const spoken = new Int16Array(1024).fill(3000);
const well: Member = { name: 'well', recogniser: createScriptedRecogniser(() => '你好') };

/** Ears that never begin. */
const broken = member('broken', {
  transcribe: () => {
    throw new Error('broke');
  },
});

/** Ears that hear a word, and then do `what` when all was said. */
function faltering(name: string, what: () => Promise<never>): Member {
  return member(name, {
    async *transcribe({ pieces }) {
      for await (const _ of pieces) yield { type: 'partial', text: '你', language: 'zh' };
      await what();
    },
  });
}

const breaking = faltering('breaking', () => Promise.reject(new Error('broke')));
const slow = faltering('slow', () => new Promise(() => {}));
const mute = member('mute', { async *transcribe() {} });

function member(name: string, recogniser: Recogniser): Member {
  return { name, recogniser };
}

function chainOf(...members: Member[]): Recogniser {
  return createFallbackRecogniser({ members: () => members, finalWithinMs: 20 }, silentLog);
}

describe('the first one works', () => {
  recogniserContract(async () => ({ recogniser: chainOf(well, broken), spoken }));
});

describe('the last one works', () => {
  recogniserContract(async () => ({ recogniser: chainOf(broken, well), spoken }));
});

test.for([breaking, slow, mute, broken])(
  '[R17] the next ears hear all that $name ears heard',
  async (first) => {
    const heard: number[] = [];
    const listening = member('listening', {
      async *transcribe({ pieces, hint }) {
        for await (const piece of pieces) if (piece.type === 'frame') heard.push(piece.pcm.length);
        yield { type: 'final', text: '你好', language: hint };
      },
    });
    const told = await transcripts(chainOf(first, listening), speechOf(frames(spoken)));
    expect(told.at(-1)).toEqual({ type: 'final', text: '你好', language: 'zh' });
    expect(heard).toEqual([512, 512]);
  },
);

test('[R17] ears that answer late do not answer twice', async () => {
  const late = Promise.withResolvers<void>();
  const belated = member('belated', {
    async *transcribe({ pieces }) {
      for await (const _ of pieces);
      await late.promise;
      yield { type: 'final', text: '太晚', language: 'zh' };
    },
  });
  const told = await transcripts(chainOf(belated, well), speechOf(frames(spoken)));
  late.resolve();
  await late.promise;
  expect(told.filter(({ type }) => type === 'final').map(({ text }) => text)).toEqual(['你好']);
});

test('[R17] ears that were given up are stopped', async () => {
  let stopped: unknown;
  const watched = member('watched', {
    async *transcribe(_, signal) {
      await new Promise((wake) => signal.addEventListener('abort', wake, { once: true }));
      stopped = signal.reason;
      yield* [];
    },
  });
  await transcripts(chainOf(watched, well), speechOf(frames(spoken)));
  await vi.waitFor(() => expect(stopped).toMatchObject({ message: expect.stringContaining('20 ms') }));
});

test('[R17] when all fail, the call fails with what the last one said', async () => {
  const told = transcripts(chainOf(slow, broken), speechOf(frames(spoken)));
  await expect(told).rejects.toThrow('broke');
});

test('[R17] the last ears left may take their time', async () => {
  const patient = member('patient', {
    async *transcribe({ pieces }) {
      for await (const _ of pieces);
      await new Promise((wake) => setTimeout(wake, 60));
      yield { type: 'final', text: '到了', language: 'zh' };
    },
  });
  const told = await transcripts(chainOf(broken, patient), speechOf(frames(spoken)));
  expect(told.at(-1)?.text).toBe('到了');
});

test('[R18] ears that failed are not asked for the next utterance', async () => {
  let asked = 0;
  const counted = member('counted', {
    transcribe: () => {
      asked++;
      throw new Error('broke');
    },
  });
  const chain = chainOf(counted, well);
  await transcripts(chain, speechOf(frames(spoken)));
  await transcripts(chain, speechOf(frames(spoken)));
  expect(asked).toBe(1);
});

test('[R18] ears that finish loading are asked from the next utterance on', async () => {
  const members = [well];
  const chain = createFallbackRecogniser({ members: () => members }, silentLog);
  await transcripts(chain, speechOf(frames(spoken)));
  members.unshift(
    member(
      'new',
      createScriptedRecogniser(() => '新'),
    ),
  );
  expect((await transcripts(chain, speechOf(frames(spoken)))).at(-1)?.text).toBe('新');
});
