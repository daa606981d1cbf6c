import { describe, expect, test, vi } from 'vitest';
import { lengthMs, spoken } from '../../../test/spoken.ts';
import { EngineFailed } from '../../engines/engine.ts';
import { silentLog } from '../../journal/log.ts';
import { createScriptedVoice } from '../scripted-voice.ts';
import { voiceContract } from '../voice.contract.ts';
import type { Clause, Voice } from '../voice.ts';
import { createFallbackVoice, type Member } from './fallback-voice.ts';

const clause: Clause = { text: '请您到三号窗口排队，办理挂失。', language: 'zh' };
const well: Member = { name: 'well', voice: createScriptedVoice() };
const broken = member('broken', () => Promise.reject(new EngineFailed('voice', new Error('broke'))));
const stalling = member('stalling', () => new Promise(() => {}));

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

function listening(): Member & { asked: string[] } {
  const asked: string[] = [];
  const speak: Voice['speak'] = (said, signal) => {
    asked.push(said.text);
    return well.voice.speak(said, signal);
  };
  return { name: 'listening', voice: { speak }, asked };
}

function chainOf(...members: Member[]): Voice {
  return createFallbackVoice({ members: () => members, silentForMs: 200 }, silentLog);
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

test('[Y45] nobody waits longer than the limit, however many voices stall, and then no longer at all', async () => {
  const others = ['one', 'two', 'three'].map((name) => ({ ...stalling, name }));
  const chain = chainOf(...others);
  const waited = async (): Promise<number> => {
    const beganMs = performance.now();
    await expect(spoken(chain, clause)).rejects.toThrow(/silent for too long|failed/);
    return performance.now() - beganMs;
  };
  expect(await waited()).toBeLessThan(300);
  expect(await waited()).toBeLessThan(50);
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

test('[Y45] a voice that was given up is stopped, and one that failed rests', async () => {
  let stopped: unknown;
  const watched = member('watched', () => new Promise(() => {}));
  const speak: Voice['speak'] = (said, signal) => {
    signal.addEventListener('abort', () => (stopped = signal.reason), { once: true });
    return watched.voice.speak(said, signal);
  };
  const chain = chainOf({ name: 'watched', voice: { speak } }, well);
  await spoken(chain, clause);
  await vi.waitFor(() => expect(stopped).toBeInstanceOf(Error));
  await spoken(chain, clause);
  expect(watched.asked).toHaveLength(1);
});

test('[Y45] sound that waits to be heard is no silence of the voice', async () => {
  let pieces = 0;
  for await (const _ of chainOf(well).speak(clause, new AbortController().signal)) {
    pieces += 1;
    if (pieces < 3) await new Promise((wake) => setTimeout(wake, 250));
  }
  expect(pieces).toBeGreaterThan(3);
});

function never(): Promise<never> {
  return new Promise(() => {});
}

test('[R44] a voice that lets others pass before it says what is needed later is not slow', async () => {
  const patient: Voice = {
    async *speak(said, signal) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      yield* createScriptedVoice().speak(said, signal);
    },
  };
  const voice = createFallbackVoice(
    { members: () => [{ name: 'patient', voice: patient }], silentForMs: 50 },
    silentLog,
  );
  const stop = new AbortController().signal;
  const later = { text: '您好。', language: 'zh' as const, neededInMs: 5_000 };
  expect(await Array.fromAsync(voice.speak(later, stop))).not.toHaveLength(0);
  await expect(Array.fromAsync(voice.speak({ ...later, neededInMs: 0 }, stop))).rejects.toThrow('too long');
});
