import { expect, test } from 'vitest';
import { newDialogueState } from '../dialogue/dialogue-state.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { createScriptedRecogniser, inTurn } from '../recognition/scripted-recogniser.ts';
import type { Recogniser, Transcript } from '../recognition/recogniser.ts';
import { createScriptedVoice } from '../synthesis/scripted-voice.ts';
import { runTurn } from './run-turn.ts';
import { sameWords } from './bare-words.ts';
import { SpeechFeed } from './speech-feed.ts';
import type { TurnStep } from './turn-step.ts';

const loud = Int16Array.from({ length: 512 }, (_, at) => (at % 2 === 0 ? 8_000 : -8_000));

/** A dialogue that writes down what it was asked, and what of that was stopped. */
function watchedDialogue(): { dialogue: Dialogue; asked: string[]; stopped: string[] } {
  const asked: string[] = [];
  const stopped: string[] = [];
  const dialogue: Dialogue = {
    async *reply({ question: { text, language } }, signal) {
      signal.throwIfAborted();
      asked.push(text);
      signal.addEventListener('abort', () => stopped.push(text), { once: true });
      yield { type: 'say', text: `${text}，好的。`, language };
    },
  };
  return { dialogue, asked, stopped };
}

/** A dialogue that does something about every question, as soon as it may. */
function actingDialogue(): ReturnType<typeof watchedDialogue> {
  const watched = watchedDialogue();
  const done: string[] = [];
  const dialogue: Dialogue = {
    async *reply(question, signal) {
      yield* watched.dialogue.reply(question, signal);
      await question.certain;
      signal.throwIfAborted();
      done.push(question.question.text);
    },
  };
  return { dialogue, asked: done, stopped: watched.stopped };
}

/** Begins a spoken turn; its steps are collected as they come. */
function speak(recogniser: Recogniser, watched = watchedDialogue()) {
  const stop = new AbortController();
  const feed = new SpeechFeed(stop.signal);
  const steps: TurnStep[] = [];
  const parts = { recogniser, dialogue: watched.dialogue, voice: createScriptedVoice() };
  const over = (async () => {
    const input = {
      type: 'speech' as const,
      pieces: feed,
      hint: 'zh' as const,
      earlier: [],
      state: newDialogueState,
    };
    for await (const step of runTurn(input, parts, stop.signal)) steps.push(step);
  })();
  return { feed, stop, steps, over, ...watched };
}

/** Ears that hear half a question at the pause, and the whole in the end. */
function goesOn(): Recogniser {
  const texts: Transcript[] = [
    { type: 'stable', text: '几点', language: 'zh' },
    { type: 'final', text: '几点开门', language: 'zh' },
  ];
  return {
    async *transcribe({ pieces }) {
      for await (const { type } of pieces) if (type === 'pause') yield texts[0]!;
      yield texts[1]!;
    },
  };
}

const captions = (steps: TurnStep[]): string =>
  steps.flatMap((step) => (step.type === 'clause' ? [step.text] : [])).join('');

test('[T15] the answer is begun at the pause, and told once it is certain what was asked', async () => {
  const { feed, steps, over, asked } = speak(createScriptedRecogniser(inTurn(['几点开门'])));
  feed.push({ type: 'frame', pcm: loud });
  feed.push({ type: 'pause' });
  await expect.poll(() => asked).toEqual(['几点开门']);
  expect(captions(steps)).toBe('');
  feed.end();
  await over;
  expect(asked).toEqual(['几点开门']);
  expect(captions(steps)).toBe('几点开门，好的。');
  expect(steps.flatMap((step) => (step.type === 'clause' ? [step.clause] : []))).toEqual([0, 1]);
});

test('[T15] when the voice comes back the guess is dropped, and the whole question is answered', async () => {
  const { feed, steps, over, asked, stopped } = speak(goesOn());
  feed.push({ type: 'pause' });
  await expect.poll(() => asked).toEqual(['几点']);
  feed.push({ type: 'resume' });
  await expect.poll(() => stopped).toEqual(['几点']);
  feed.end();
  await over;
  expect(asked).toEqual(['几点', '几点开门']);
  expect(captions(steps)).toBe('几点开门，好的。');
});

test('[T15] a guess that only differed in marks, width or case is not made again', () => {
  expect(sameWords('几点开门', '几点开门？')).toBe(true);
  expect(sameWords('atm在哪里', 'ＡＴＭ 在哪里。')).toBe(true);
  expect(sameWords("What's that", 'whats that?')).toBe(true);
  expect(sameWords('几点开门', '几点关门')).toBe(false);
});

test('[T15] a turn that is stopped while it guesses is over at once, and so is the guess', async () => {
  const { feed, stop, over, asked, stopped } = speak(createScriptedRecogniser(inTurn(['几点开门'])));
  feed.push({ type: 'frame', pcm: loud });
  feed.push({ type: 'pause' });
  await expect.poll(() => asked).toHaveLength(1);
  stop.abort(new Error('left'));
  await expect(over).rejects.toThrow('left');
  expect(stopped).toEqual(['几点开门']);
});

test('[D25] what an answer does to the world waits until it is certain what was asked', async () => {
  const { feed, over, asked, stopped } = speak(goesOn(), actingDialogue());
  feed.push({ type: 'pause' });
  feed.push({ type: 'resume' });
  await expect.poll(() => stopped).toEqual(['几点']);
  expect(asked).toEqual([]);
  feed.end();
  await over;
  expect(asked).toEqual(['几点开门']);
});
