import type { TurnId } from '@lobby/shared/protocol/ids';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrowserVoice } from './browser-voice.ts';
import { ClipPlayer } from './clip-player.ts';
import type { Clip } from './reply.ts';
import { ScriptedLoudspeaker } from './scripted-loudspeaker.ts';

const one = 'one' as TurnId;
const two = 'two' as TurnId;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** 24 samples of PCM16 are one millisecond. */
const clip = (clause: number, lengthMs: number): Clip => ({
  clause,
  pcm: new ArrayBuffer(lengthMs * 48),
  visemes: [{ shape: 'aa', startMs: 0, endMs: lengthMs, weight: 1 }],
});

function createPlayer(latencyMs = 0) {
  const loudspeaker = new ScriptedLoudspeaker(() => performance.now(), latencyMs);
  const told: string[] = [];
  const player = new ClipPlayer(
    { loudspeaker, voice: new BrowserVoice(undefined) },
    {
      clause: (turn, clause) => told.push(`${turn} clause ${clause}`),
      progress: (turn, playedMs) => told.push(`${turn} progress ${Math.round(playedMs / 50) * 50}`),
      played: (turn, playedMs) => told.push(`${turn} played ${Math.round(playedMs)}`),
    },
  );
  return { player, loudspeaker, told };
}

test('[P5] an answer tells its clauses, its progress four times a second, and once that it was played', () => {
  const { player, told } = createPlayer();
  player.begin(one);
  player.play(one, clip(0, 400));
  player.play(one, clip(1, 300));
  player.complete(one);
  vi.advanceTimersByTime(2000);
  expect(told).toEqual([
    'one clause 0',
    'one progress 250',
    'one clause 1',
    'one progress 550',
    'one played 700',
  ]);
});

test('[P5] an answer that may still go on is not played yet', () => {
  const { player, told } = createPlayer();
  player.begin(one);
  player.play(one, clip(0, 100));
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['one clause 0']);
  player.complete(one);
  vi.advanceTimersByTime(50);
  expect(told).toEqual(['one clause 0', 'one played 100']);
});

test('[P6] sound of any other turn is dropped, before, during and after', () => {
  const { player, loudspeaker } = createPlayer();
  player.play(one, clip(0, 40));
  player.begin(one);
  player.play(two, clip(0, 40));
  player.begin(two);
  player.play(one, clip(0, 40));
  player.stop();
  player.play(two, clip(0, 40));
  expect(loudspeaker.played).toEqual([]);
});

test('[P4] a stop silences at once and says how much was heard, not how much was sent', () => {
  const { player, loudspeaker, told } = createPlayer(20);
  player.begin(one);
  player.play(one, clip(0, 5000));
  vi.advanceTimersByTime(560);
  expect(player.stop()).toBe(480);
  expect(loudspeaker.told).toEqual(['silence']);
  vi.advanceTimersByTime(5000);
  expect(told).not.toContain('one played 5000');
  expect(player.stop()).toBe(0);
});

test('[P7] the mouth follows what is heard, behind the latency of the loudspeaker', () => {
  const { player } = createPlayer(100);
  const mouth = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
  player.begin(one);
  player.play(one, clip(0, 400));
  vi.advanceTimersByTime(100);
  expect(player.mouth(mouth)).toBe(false);
  vi.advanceTimersByTime(260);
  expect(player.playhead()).toEqual({ clause: 0, ms: 200 });
  expect(player.mouth(mouth)).toBe(true);
  expect(mouth.aa).toBeCloseTo(1);
});

test('[P7] how long a clause still lasts follows what is heard, and is nothing outside it', () => {
  const { player } = createPlayer(100);
  player.begin(one);
  player.play(one, clip(0, 400));
  expect(player.leftMs()).toBe(0);
  vi.advanceTimersByTime(360);
  expect(player.leftMs()).toBe(200);
  vi.advanceTimersByTime(400);
  expect(player.leftMs()).toBe(0);
});

test('[P8] clauses for the browser wait for the sound before them and hold back the sound after them', async () => {
  const { player, loudspeaker, told } = createPlayer();
  player.begin(one);
  player.play(one, clip(0, 400));
  player.announce(one, { clause: 1, words: { text: '请到三号窗口', language: 'zh' } });
  player.play(one, clip(2, 200));
  player.complete(one);
  vi.advanceTimersByTime(400);
  expect(loudspeaker.played.length).toBe(1);
  expect(told).not.toContain('one clause 1');
  await vi.advanceTimersByTimeAsync(3000);
  expect(told.filter((line) => line.includes('clause'))).toEqual([
    'one clause 0',
    'one clause 1',
    'one clause 2',
  ]);
  expect(told.at(-1)).toMatch(/^one played 1[78]\d\d$/);
});

test('[P8] an answer that is only read advances at reading pace and can be stopped', async () => {
  const { player, told } = createPlayer();
  player.begin(one);
  for (const clause of [0, 1, 2])
    player.announce(one, { clause, words: { text: '好的好的好', language: 'zh' } });
  await vi.advanceTimersByTimeAsync(1500);
  expect(told.filter((line) => line.includes('clause'))).toEqual(['one clause 0', 'one clause 1']);
  expect(player.stop()).toBeGreaterThan(1000);
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).not.toContain('one clause 2');
});

test('[P20] a held answer makes neither sound nor mouths nor progress, and goes on where it was', () => {
  const { player, told } = createPlayer();
  const mouth = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
  player.begin(one);
  player.play(one, clip(0, 1000));
  player.complete(one);
  vi.advanceTimersByTime(560);
  player.hold();
  vi.advanceTimersByTime(3000);
  expect(player.playhead()).toBeUndefined();
  expect(player.mouth(mouth)).toBe(false);
  expect(told.at(-1)).toBe('one progress 250');
  player.release();
  expect(player.playhead()).toEqual({ clause: 0, ms: 500 });
  vi.advanceTimersByTime(600);
  expect(told.at(-1)).toBe('one played 1000');
});

test('[P20] a held answer that is stopped is over, and the next one is heard', () => {
  const { player } = createPlayer();
  player.begin(one);
  player.play(one, clip(0, 1000));
  vi.advanceTimersByTime(560);
  player.hold();
  expect(player.stop()).toBe(500);
  player.begin(two);
  player.play(two, clip(0, 1000));
  vi.advanceTimersByTime(160);
  expect(player.playhead()).toEqual({ clause: 0, ms: 100 });
});

test('[P30] a filler is broken off as soon as there is something of the answer to hear', () => {
  const { player, loudspeaker, told } = createPlayer();
  player.begin(one);
  player.announce(one, { clause: 0, filler: true });
  player.play(one, clip(0, 1000));
  vi.advanceTimersByTime(360);
  expect(player.playhead()).toEqual({ clause: 0, ms: 300 });
  player.announce(one, { clause: 0 });
  player.play(one, clip(0, 500));
  expect(loudspeaker.told).toEqual(['silence']);
  vi.advanceTimersByTime(160);
  expect(player.playhead()).toEqual({ clause: 0, ms: 100 });
  player.complete(one);
  vi.advanceTimersByTime(1000);
  expect(told.filter((line) => line.includes('clause'))).toEqual(['one clause 0', 'one clause 0']);
  expect(told.at(-1)).toBe('one played 800');
});

test('[P31] a clause that is said again begins afresh, and what is left of it before is heard with its own mouth', () => {
  const { player, told } = createPlayer();
  const mouth = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
  player.begin(one);
  player.announce(one, { clause: 0 });
  player.play(one, clip(0, 400));
  player.announce(one, { clause: 1 });
  player.play(one, clip(1, 200));
  player.announce(one, { clause: 0 });
  player.play(one, { ...clip(0, 600), visemes: [{ shape: 'oh', startMs: 0, endMs: 600, weight: 1 }] });
  player.complete(one);
  vi.advanceTimersByTime(260);
  player.mouth(mouth);
  expect(mouth).toMatchObject({ aa: 1, oh: 0 });
  vi.advanceTimersByTime(700);
  expect(player.playhead()).toEqual({ clause: 0, ms: 300 });
  player.mouth(mouth);
  expect(mouth).toMatchObject({ aa: 0, oh: 1 });
  vi.advanceTimersByTime(1000);
  expect(told.filter((line) => line.includes('clause'))).toEqual([
    'one clause 0',
    'one clause 1',
    'one clause 0',
  ]);
  expect(told.at(-1)).toBe('one played 1200');
});

test('[P30] a filler that was over by then needs no breaking off', () => {
  const { player, loudspeaker } = createPlayer();
  player.begin(one);
  player.announce(one, { clause: 0, filler: true });
  player.play(one, clip(0, 200));
  vi.advanceTimersByTime(1000);
  player.play(one, clip(1, 500));
  expect(loudspeaker.told).toEqual([]);
});
