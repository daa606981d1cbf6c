import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newDialogueState } from '../dialogue/dialogue-state.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { createScriptedVoice } from '../synthesis/scripted-voice.ts';
import { filler } from './filler.ts';
import { runTurn } from './run-turn.ts';
import { silenceMs } from './silence.ts';
import type { TurnStep } from './turn-step.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const waitMs = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A dialogue that thinks for so long before it says each of its sentences. */
function slowDialogue(...thinkingMs: number[]): Dialogue {
  return {
    async *reply({ question: { language } }, signal) {
      for (const ms of thinkingMs) {
        await waitMs(ms);
        signal.throwIfAborted();
        yield { type: 'say', text: '营业到五点。', language };
      }
    },
  };
}

async function ask(dialogue: Dialogue, afterMs: number): Promise<TurnStep[]> {
  const steps: TurnStep[] = [];
  const question = { text: '几点关门', language: 'zh' as const };
  const input = { type: 'question' as const, question, earlier: [], state: newDialogueState };
  const parts = { recogniser: undefined, dialogue, voice: createScriptedVoice() };
  void (async () => {
    for await (const step of runTurn(input, parts, new AbortController().signal)) steps.push(step);
  })();
  await vi.advanceTimersByTimeAsync(afterMs);
  return steps;
}

const captions = (steps: TurnStep[]): string[] =>
  steps.flatMap((step) => (step.type === 'clause' ? [step.text] : []));

test('[T18] an answer that is there soon needs no filler', async () => {
  expect(captions(await ask(slowDialogue(silenceMs.answer - 50), 5_000))).toEqual(['营业到五点。']);
});

test('[T18] an answer that takes its time is announced once, and said as soon as it is there', async () => {
  const dialogue = slowDialogue(silenceMs.answer + 500, 3_000);
  expect(captions(await ask(dialogue, silenceMs.answer + 10))).toEqual([filler.zh]);
  const steps = await ask(dialogue, silenceMs.answer + 510);
  expect(captions(steps)).toEqual([filler.zh, '营业到五点。']);
  const clauses = steps.filter(({ type }) => type === 'clause');
  expect(clauses).toMatchObject([{ clause: 0, filler: true }, { clause: 0 }]);
  expect(captions(await ask(dialogue, 10_000))).toEqual([filler.zh, '营业到五点。', '营业到五点。']);
});
