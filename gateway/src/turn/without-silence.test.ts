import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { EngineFailed } from '../engines/engine.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import { createScriptedRecogniser, inTurn } from '../recognition/scripted-recogniser.ts';
import { createScriptedVoice } from '../synthesis/scripted-voice.ts';
import type { Voice } from '../synthesis/voice.ts';
import { apologies } from './apologies.ts';
import { filler } from './filler.ts';
import { runTurn } from './run-turn.ts';
import { nextMove, silenceMs } from './silence.ts';
import { SpeechFeed } from './speech-feed.ts';
import type { TurnInput, TurnParts, TurnStep } from './turn-step.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const never = new Promise<never>(() => {});
const waitMs = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const loud = Int16Array.from({ length: 512 }, (_, at) => (at % 2 === 0 ? 8_000 : -8_000));
const sentence = '营业到五点。';
const scripted = createScriptedVoice();
const known = new Set([filler.zh, ...Object.values(apologies).map(({ zh }) => zh)]);

/** What was prepared is said as the scripted voice says it, and everything else by this one. */
function prepared(behind: Voice): Voice {
  return {
    speak: (clause, signal) => (known.has(clause.text) ? scripted : behind).speak(clause, signal),
  };
}

/** A voice that does this before each of its sounds. */
function hindered(hinder: (sound: number) => Promise<unknown>): Voice {
  return {
    async *speak(clause, signal) {
      let count = 0;
      for await (const sound of scripted.speak(clause, signal)) {
        await hinder(count++);
        yield sound;
      }
    },
  };
}

/** A dialogue that thinks for so long before each of its sentences. */
function thinking(...thinkingMs: number[]): Dialogue {
  return {
    async *reply(_, signal) {
      for (const ms of thinkingMs) {
        await waitMs(ms);
        signal.throwIfAborted();
        yield { type: 'say', text: sentence, language: 'zh' };
      }
    },
  };
}

interface Heard {
  steps: TurnStep[];
  captions: string[];
  /** The longest time in which nothing was heard, from the end of speech to the last sound. */
  longestSilenceMs: number;
}

/** Runs a turn as a kiosk that plays at once what it gets. */
async function listen(parts: Partial<TurnParts>, input: Partial<TurnInput> = {}): Promise<Heard> {
  const question = { text: '几点关门', language: 'zh' as const };
  const all = { recogniser: undefined, dialogue: thinking(0), voice: scripted, ...parts };
  const steps: TurnStep[] = [];
  let heardAtMs = performance.now();
  let longestSilenceMs = 0;
  const asked = { type: 'question', question, earlier: [], ...input } as TurnInput;
  const run = (async () => {
    for await (const step of runTurn(asked, all, new AbortController().signal)) {
      steps.push(step);
      const lastsMs =
        step.type === 'sound'
          ? durationMs(step.sound.pcm.length, loudspeakerRate)
          : step.type === 'clause'
            ? (step.lips?.lengthMs ?? 0)
            : 0;
      if (lastsMs === 0) continue;
      longestSilenceMs = Math.max(longestSilenceMs, performance.now() - heardAtMs);
      heardAtMs = Math.max(heardAtMs, performance.now()) + lastsMs;
    }
  })();
  await vi.advanceTimersByTimeAsync(60_000);
  await run;
  const captions = steps.flatMap((step) => (step.type === 'clause' ? [`${step.voice}: ${step.text}`] : []));
  return { steps, captions, longestSilenceMs };
}

/** Speech that is over. */
function spoken(): Partial<TurnInput> {
  const pieces = new SpeechFeed(new AbortController().signal);
  pieces.push({ type: 'frame', pcm: loud });
  pieces.end();
  return { type: 'speech', pieces, hint: 'zh' };
}

/** Ears that take so long after the end of speech. */
function slowEars(ms: number): Recogniser {
  const ears = createScriptedRecogniser(inTurn(['几点关门']));
  return {
    async *transcribe(speech, signal) {
      for await (const transcript of ears.transcribe(speech, signal)) {
        if (transcript.type === 'final') await waitMs(ms);
        yield transcript;
      }
    },
  };
}

test('[R41] the visitor’s own silence is theirs, and a second wait for an answer is no longer than the first is good for', () => {
  const silence = { sinceMs: 100, answered: false, fillers: 0 };
  expect(nextMove({ ...silence, awaited: 'end-of-speech' })).toBeUndefined();
  expect(nextMove({ ...silence, awaited: 'answer' })).toEqual({ atMs: 100 + silenceMs.answer, what: 'fill' });
  expect(nextMove({ ...silence, awaited: 'sound', fillers: 1 })).toEqual({
    atMs: 100 + silenceMs.later,
    what: 'give-up-voice',
  });
  expect(nextMove({ ...silence, awaited: 'answer', fillers: 4 })?.what).toBe('give-up-answer');
});

test('[R41] a voice that has stalled is given up, and the kiosk says the answer', async () => {
  const { captions, longestSilenceMs } = await listen({ voice: prepared(hindered(() => never)) });
  expect(captions).toEqual([
    `gateway: ${filler.zh}`,
    `gateway: ${sentence}`,
    `kiosk: ${apologies.speaking.zh}`,
    `kiosk: ${sentence}`,
  ]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41] a voice that stalls in the middle of a clause is given up, and the kiosk says the clause', async () => {
  const voice = prepared(hindered((sound) => (sound < 2 ? Promise.resolve() : never)));
  const { captions, longestSilenceMs } = await listen({ voice });
  expect(captions).toEqual([`gateway: ${sentence}`, `kiosk: ${apologies.speaking.zh}`, `kiosk: ${sentence}`]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41] a voice that cannot even say what was prepared leaves the filler to the kiosk too', async () => {
  const { captions, longestSilenceMs } = await listen({ voice: hindered(() => never) });
  expect(captions).toEqual([
    `kiosk: ${filler.zh}`,
    `gateway: ${sentence}`,
    `kiosk: ${apologies.speaking.zh}`,
    `kiosk: ${sentence}`,
  ]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41] a voice that was killed apologises with what was prepared, and the kiosk says the answer', async () => {
  const voice = prepared(hindered(() => Promise.reject(new EngineFailed('voice', new Error('killed')))));
  const { captions, longestSilenceMs } = await listen({ voice });
  expect(captions.at(-1)).toBe(`kiosk: ${sentence}`);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41] a voice that crawls is waited for as long as nobody stands in silence', async () => {
  const { captions, longestSilenceMs } = await listen({ voice: prepared(hindered(() => waitMs(1_800))) });
  expect(captions).toEqual([`gateway: ${filler.zh}`, `gateway: ${sentence}`]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41] slow ears, a slow dialogue and a slow voice together leave nobody in silence', async () => {
  const { captions, longestSilenceMs } = await listen(
    { recogniser: slowEars(2_500), dialogue: thinking(2_000), voice: prepared(hindered(() => waitMs(900))) },
    spoken(),
  );
  expect(captions).toEqual([`gateway: ${filler.zh}`, `gateway: ${sentence}`]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41] a dialogue that thinks for long is announced again and again, and given up in the end with an apology', async () => {
  const slow = await listen({ dialogue: thinking(9_000) });
  expect(slow.captions).toEqual([...Array(2).fill(`gateway: ${filler.zh}`), `gateway: ${sentence}`]);
  expect(slow.longestSilenceMs).toBeLessThan(3_000);
  const endless = await listen({
    dialogue: { reply: () => ({ [Symbol.asyncIterator]: () => ({ next: () => never }) }) },
  });
  expect(endless.captions).toEqual([
    ...Array(4).fill(`gateway: ${filler.zh}`),
    `gateway: ${apologies.answer.zh}`,
  ]);
  expect(endless.longestSilenceMs).toBeLessThan(3_000);
});

test('[R42] clauses are counted as they are told, and a clause is told with its first sound', async () => {
  const { steps } = await listen({ voice: prepared(hindered((sound) => waitMs(sound === 0 ? 1_500 : 0))) });
  const numbers = steps.flatMap((step) => (step.type === 'clause' ? [step.clause] : []));
  expect(numbers).toEqual([0, 1]);
  const sounds = steps.flatMap((step) => (step.type === 'sound' ? [step.clause] : []));
  expect(sounds).toEqual(sounds.toSorted((one, other) => one - other));
  expect(steps.map(({ type }) => type).join(' ')).toMatch(/^clause (sound )+clause (sound ?)+$/);
});

test('[R43] while another answer is heard nothing is said about slow ears', async () => {
  let held = true;
  setTimeout(() => (held = false), 5_000);
  const input = { ...spoken(), silenceCounts: () => !held };
  const { captions } = await listen({ recogniser: slowEars(4_000) }, input);
  expect(captions).toEqual([`gateway: ${sentence}`]);
});
