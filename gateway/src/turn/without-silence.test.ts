import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { newDialogueState } from '../dialogue/dialogue-state.ts';
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
  /** The clauses, as they were told. */
  told: string[];
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
  const visit = { earlier: [], state: newDialogueState };
  const asked = { type: 'question', question, ...visit, ...input } as TurnInput;
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
  const told = steps.flatMap((step) => (step.type === 'clause' ? [`${step.voice}: ${step.text}`] : []));
  return { steps, told, captions: captionsOf(steps), longestSilenceMs };
}

/** What stands on a kiosk's screen in the end. */
function captionsOf(steps: readonly TurnStep[]): string[] {
  const captions: string[] = [];
  for (const step of steps) if (step.type === 'clause') captions[step.clause] = step.text;
  return captions;
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
  const silence = { sinceMs: 100, soundDueMs: 2_000, answered: false, fillers: 0 };
  const fill = { atMs: 100 + silenceMs.answer, what: 'fill' };
  const giveUp = { atMs: 2_000, what: 'give-up-voice' };
  expect(nextMove({ ...silence, awaited: 'end-of-speech' })).toBeUndefined();
  expect(nextMove({ ...silence, awaited: 'answer' })).toEqual(fill);
  expect(nextMove({ ...silence, awaited: 'sound' })).toEqual(fill);
  expect(nextMove({ ...silence, awaited: 'sound', fillers: 1 })).toEqual(giveUp);
  expect(nextMove({ ...silence, awaited: 'sound', sinceMs: 1_000 })).toEqual(giveUp);
  expect(nextMove({ ...silence, awaited: 'answer', fillers: 4 })?.what).toBe('give-up-answer');
});

test('[R41] a voice that has stalled is given up, and the kiosk says the answer', async () => {
  const { told, captions, longestSilenceMs } = await listen({ voice: prepared(hindered(() => never)) });
  expect(told).toEqual([`gateway: ${filler.zh}`, `gateway: ${apologies.speaking.zh}`, `kiosk: ${sentence}`]);
  expect(captions).toEqual([apologies.speaking.zh, sentence]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41, T19] a voice that stalls in the middle of a clause is given up, and the kiosk says the clause in its place', async () => {
  const voice = prepared(hindered((sound) => (sound < 2 ? Promise.resolve() : never)));
  const { told, captions, longestSilenceMs } = await listen({ voice });
  expect(told).toEqual([`gateway: ${sentence}`, `gateway: ${apologies.speaking.zh}`, `kiosk: ${sentence}`]);
  expect(captions).toEqual([sentence, apologies.speaking.zh]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41, T19] a voice that cannot even say what was prepared leaves filler and apology to the kiosk too, each told once', async () => {
  const { told, captions, longestSilenceMs } = await listen({ voice: hindered(() => never) });
  expect(told).toEqual([`kiosk: ${filler.zh}`, `kiosk: ${apologies.speaking.zh}`, `kiosk: ${sentence}`]);
  expect(captions).toEqual([apologies.speaking.zh, sentence]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41] a voice that was killed apologises with what was prepared, and the kiosk says the answer', async () => {
  const voice = prepared(hindered(() => Promise.reject(new EngineFailed('voice', new Error('killed')))));
  const { told, longestSilenceMs } = await listen({ voice });
  expect(told).toEqual([`gateway: ${apologies.speaking.zh}`, `kiosk: ${sentence}`]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

/** A dialogue that answers with so many sentences. */
function talking(sentences: number): Partial<TurnParts> {
  return { dialogue: thinking(...Array<number>(sentences).fill(0)) };
}

test('[T9, R45] a voice that is down for good leaves one clause after another to the kiosk, apologised for once and without long waits', async () => {
  const voice = hindered(() => never);
  const { told, captions, longestSilenceMs } = await listen({ ...talking(4), voice });
  expect(captions).toEqual([apologies.speaking.zh, ...Array<string>(4).fill(sentence)]);
  expect(told.every((line) => line.startsWith('kiosk'))).toBe(true);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[T9, R45] a voice that comes back while the kiosk speaks says the rest', async () => {
  let isDown = true;
  setTimeout(() => (isDown = false), 7_000);
  const voice = prepared(hindered(() => (isDown ? waitMs(7_000) : Promise.resolve())));
  const { told, captions } = await listen({ ...talking(5), voice });
  const says = told.filter((line) => line.endsWith(sentence)).map((line) => line.split(':')[0]);
  expect(says[0]).toBe('kiosk');
  expect(says.at(-1)).toBe('gateway');
  expect(captions).toEqual([apologies.speaking.zh, ...Array<string>(5).fill(sentence)]);
});

test('[R41] a voice that crawls is waited for as long as nobody stands in silence', async () => {
  const { told, longestSilenceMs } = await listen({ voice: prepared(hindered(() => waitMs(1_800))) });
  expect(told).toEqual([`gateway: ${filler.zh}`, `gateway: ${sentence}`]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41] slow ears, a slow dialogue and a slow voice together leave nobody in silence', async () => {
  const { told, longestSilenceMs } = await listen(
    { recogniser: slowEars(2_500), dialogue: thinking(2_000), voice: prepared(hindered(() => waitMs(900))) },
    spoken(),
  );
  expect(told).toEqual([`gateway: ${filler.zh}`, `gateway: ${sentence}`]);
  expect(longestSilenceMs).toBeLessThan(3_000);
});

test('[R41] a dialogue that thinks for long is announced again and again, and given up in the end with an apology', async () => {
  const slow = await listen({ dialogue: thinking(9_000) });
  expect(slow.told).toEqual([...Array(2).fill(`gateway: ${filler.zh}`), `gateway: ${sentence}`]);
  expect(slow.captions).toEqual([sentence]);
  expect(slow.longestSilenceMs).toBeLessThan(3_000);
  const endless = await listen({
    dialogue: { reply: () => ({ [Symbol.asyncIterator]: () => ({ next: () => never }) }) },
  });
  expect(endless.told).toEqual([
    ...Array(4).fill(`gateway: ${filler.zh}`),
    `gateway: ${apologies.answer.zh}`,
  ]);
  expect(endless.longestSilenceMs).toBeLessThan(3_000);
});

test('[R42, T19] a clause is told with its first sound and takes the place of what filled the wait for it', async () => {
  const { steps } = await listen({ voice: prepared(hindered((sound) => waitMs(sound === 0 ? 1_500 : 0))) });
  const numbers = steps.flatMap((step) => (step.type === 'clause' ? [step.clause] : []));
  expect(numbers).toEqual([0, 0]);
  const sounds = steps.flatMap((step) => (step.type === 'sound' ? [step.clause] : []));
  expect(sounds).toEqual(sounds.toSorted((one, other) => one - other));
  expect(steps.map(({ type }) => type).join(' ')).toMatch(/^clause (sound )+clause (sound ?)+$/);
});

test('[R43] while another answer is heard nothing is said about slow ears', async () => {
  let held = true;
  setTimeout(() => (held = false), 5_000);
  const input = { ...spoken(), silenceCounts: () => !held };
  const { told } = await listen({ recogniser: slowEars(4_000) }, input);
  expect(told).toEqual([`gateway: ${sentence}`]);
});
