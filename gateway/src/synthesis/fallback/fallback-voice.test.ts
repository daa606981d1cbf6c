import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lengthMs, spoken } from '../../../test/spoken.ts';
import { EngineFailed } from '../../engines/engine.ts';
import { silentLog } from '../../journal/log.ts';
import { createScriptedVoice } from '../scripted-voice.ts';
import { TooSilent } from '../too-silent.ts';
import { voiceContract } from '../voice.contract.ts';
import type { Clause, Voice } from '../voice.ts';
import { createFallbackVoice, type Member } from './fallback-voice.ts';

const clause: Clause = { text: '请您到三号窗口排队，办理挂失。', language: 'zh' };
const well: Member = { name: 'well', voice: createScriptedVoice() };
const broken = member('broken', () => Promise.reject(new EngineFailed('voice', new Error('broke'))));
const stalling = member('stalling', never);

/** A voice that says so many pieces of a clause, and then does something else. */
function member(name: string, what: () => Promise<never>, pieces = 0): Member & { asked: string[] } {
  const asked: string[] = [];
  const voice: Voice = {
    speak: async function* speak(said, signal) {
      asked.push(said.text);
      let left = pieces;
      for await (const sound of well.voice.speak(said, signal)) {
        if (left-- === 0) await what();
        yield sound;
      }
    },
  };
  return { name, voice, asked };
}

function never(): Promise<never> {
  return new Promise(() => {});
}

function listening(): Member & { asked: string[] } {
  const asked: string[] = [];
  const speak: Voice['speak'] = (said, signal) => {
    asked.push(said.text);
    return well.voice.speak(said, signal);
  };
  return { name: 'listening', voice: { speak }, asked };
}

/** The voices in a row, asked as by somebody who waits no longer than this. */
function chainOf(...members: Member[]): Voice {
  const chain = createFallbackVoice({ members: () => members }, silentLog);
  return { speak: (said, signal) => chain.speak({ patienceMs: 200, ...said }, signal) };
}

describe('the first one works', () => {
  voiceContract(async () => chainOf(well, broken), ['alto', 'bass']);
});

describe('the last one works', () => {
  voiceContract(async () => chainOf(broken, stalling, well), ['alto', 'bass']);
});

test.each([broken, stalling])('[Y44] a voice that is $name gives way to the next', async (first) => {
  const beganMs = performance.now();
  const sounds = await spoken(chainOf(first, well), clause);
  expect(sounds).toEqual(await spoken(well.voice, clause));
  expect(performance.now() - beganMs).toBeLessThan(400);
});

test.each([
  ['breaks', () => Promise.reject(new Error('broke'))],
  ['stalls', () => new Promise<never>(() => {})],
])('[Y44] where a voice %s in the middle, the next goes on with the next word', async (_, what) => {
  const next = listening();
  const sounds = await spoken(chainOf(member('first', what, 3), next), clause);
  const [rest = ''] = next.asked;
  expect(clause.text.endsWith(rest)).toBe(true);
  expect(rest.length).toBeGreaterThan(3);
  expect(rest.length).toBeLessThan(clause.text.length - 3);
  const whole = lengthMs(await spoken(well.voice, clause));
  expect(lengthMs(sounds)).toBeGreaterThan(whole * 0.7);
  expect(lengthMs(sounds)).toBeLessThan(whole * 1.1);
});

test('[Y44] the mouth of a voice that broke off rests, and that of the next is in its own time', async () => {
  const broke = () => Promise.reject(new Error('broke'));
  const sounds = await spoken(chainOf(member('first', broke, 3), listening()), clause);
  const takenOverMs = lengthMs(sounds.slice(0, 3));
  const after = sounds[3]!.visemes;
  const stale = sounds[0]!.visemes.filter(({ startMs }) => startMs >= takenOverMs);
  expect(after.filter(({ weight }) => weight === 0).map(({ startMs }) => startMs)).toEqual(
    stale.map(({ startMs }) => startMs),
  );
  const moving = after.filter(({ weight }) => weight > 0);
  expect(moving[0]!.startMs).toBeGreaterThan(takenOverMs - 50);
  expect(moving.at(-1)!.endMs).toBeLessThanOrEqual(lengthMs(sounds) + 1);
});

test('[Y45] a voice that is stopped for any other reason is asked again', async () => {
  const quiet = member('quiet', never);
  const chain = chainOf(quiet);
  for (const _ of [1, 2]) {
    const stop = new AbortController();
    const saying = spoken(chain, clause, stop.signal);
    stop.abort(new Error('left'));
    await expect(saying).rejects.toThrow('left');
  }
  expect(quiet.asked).toHaveLength(2);
});

test('[Y45] a voice that broke is asked again when no other is left, as one that restarts', async () => {
  let isBroken = true;
  const mending = member('mending', () => (isBroken ? Promise.reject(new Error('broke')) : never()), 0);
  const chain = createFallbackVoice(
    { members: () => [isBroken ? mending : { ...well, name: 'mending' }] },
    silentLog,
  );
  await expect(spoken(chain, clause)).rejects.toThrow('broke');
  isBroken = false;
  expect(await spoken(chain, clause)).not.toEqual([]);
});

test('[Y45] sound that waits to be heard is no silence of the voice', async () => {
  let pieces = 0;
  for await (const _ of chainOf(well, broken).speak(clause, new AbortController().signal)) {
    pieces += 1;
    if (pieces < 3) await new Promise((wake) => setTimeout(wake, 250));
  }
  expect(pieces).toBeGreaterThan(3);
});

test('[R44] a voice that lets others pass before it says what is needed later is not slow', async () => {
  const patient: Voice = {
    async *speak(said, signal) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      yield* createScriptedVoice().speak(said, signal);
    },
  };
  const next = listening();
  const voice = chainOf({ name: 'patient', voice: patient }, next);
  const later = { ...clause, neededInMs: 5_000 };
  await spoken(voice, later);
  expect(next.asked).toEqual([]);
  await spoken(voice, { ...later, neededInMs: 0 });
  expect(next.asked).toEqual([clause.text]);
});

function asItIs(fault: unknown): unknown {
  return fault;
}

describe('[Y45] on a clock that is moved by hand', () => {
  const patient: Clause = { ...clause, patienceMs: 2_500 };

  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** Three voices that stall, and one clause that was waited for until they were given up. */
  async function givenUp() {
    const stalled = ['one', 'two', 'three'].map((name) => member(name, never));
    const asked = () => stalled.map((each) => each.asked.length);
    const chain = chainOf(...stalled);
    const stop = new AbortController();
    const saying = spoken(chain, patient, stop.signal);
    const askedAfter: number[][] = [];
    for (const ms of [1_490, 20, 600, 390]) {
      await vi.advanceTimersByTimeAsync(ms);
      askedAfter.push(asked());
    }
    stop.abort(new TooSilent());
    await expect(saying).rejects.toThrow(TooSilent);
    return { chain, asked, askedAfter };
  }

  test('every voice but the last gets a share of the wait, and the last as much of it as whoever asked can bear', async () => {
    const { askedAfter } = await givenUp();
    expect(askedAfter).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  test('voices that were too silent are asked again only ahead of need, and waited for no longer than until then', async () => {
    const { chain, asked } = await givenUp();
    await expect(spoken(chain, patient)).rejects.toThrow('failed');
    expect(asked()).toEqual([1, 1, 1]);
    const ahead = spoken(chain, { ...patient, neededInMs: 2_000 }).catch(asItIs);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await ahead).toBeInstanceOf(TooSilent);
    expect(asked()).toEqual([2, 1, 1]);
  });

  test('a voice that was too silent and is there ahead of need is waited for again', async () => {
    let isDown = true;
    const speak: Voice['speak'] = (said, signal) => (isDown ? stalling : well).voice.speak(said, signal);
    const chain = chainOf({ name: 'mending', voice: { speak } });
    const stop = new AbortController();
    const saying = spoken(chain, patient, stop.signal).catch(asItIs);
    await vi.advanceTimersByTimeAsync(2_500);
    stop.abort(new TooSilent());
    expect(await saying).toBeInstanceOf(TooSilent);
    isDown = false;
    await expect(spoken(chain, patient)).rejects.toThrow('failed');
    expect(await spoken(chain, { ...patient, neededInMs: 2_000 })).not.toEqual([]);
    expect(await spoken(chain, patient)).not.toEqual([]);
  });

  test('a voice whose share is over is stopped, and rests', async () => {
    let stopped: unknown;
    const stalled = member('stalled', never);
    const speak: Voice['speak'] = (said, signal) => {
      signal.addEventListener('abort', () => (stopped = signal.reason), { once: true });
      return stalled.voice.speak(said, signal);
    };
    const chain = chainOf({ name: 'stalled', voice: { speak } }, well);
    for (const _ of [1, 2]) {
      const saying = spoken(chain, patient);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await saying).not.toEqual([]);
    }
    expect(stopped).toBeInstanceOf(Error);
    expect(stalled.asked).toHaveLength(1);
  });
});
