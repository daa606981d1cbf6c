import { advance, clear, echo, newFrame, noTries, runOf, turnTo, withTop } from './advance.ts';
import { answerNo, answerYes, choose } from './answers.ts';
import { askAgain } from './ask-again.ts';
import { fill, put } from './fill.ts';
import { phrase } from './phrases.ts';
import { askToPause, type Run } from './prompts.ts';
import { cancel } from './giving-up.ts';
import { miss } from './misses.ts';
import { heardFrom } from './open-question.ts';
import { silent } from './silent.ts';
import type { Setting, TaskCommand, TaskEffect, TaskState, TaskStep } from './state.ts';
import { walk } from './walk.ts';

/** A third task on top of two that wait is too much for anybody. */
const deepest = 3;

/** A task that nobody went on with for so long is forgotten, and what it knew with it. */
const longestPauseMs = 10 * 60_000;

/**
 * Takes what was understood and says what follows: pure, so that a visit can be played again from its commands. Values of one
 * utterance are taken together, and then the flow goes on as far as it can without the visitor.
 */
export function step(state: TaskState, commands: readonly TaskCommand[], setting: Setting): TaskStep {
  const next = take(state, commands, setting);
  const ended = state.frames.length > 0 && next.state.frames.length === 0;
  if (!ended || next.effects.some(({ type }) => type === 'say')) return next;
  // Nobody is left without a word.
  const said: TaskEffect = { type: 'say', text: phrase('ended', setting.language) };
  return { ...next, effects: [said, ...next.effects] };
}

function take(state: TaskState, commands: readonly TaskCommand[], setting: Setting): TaskStep {
  const isSilent = commands.some(({ type }) => type === 'no-input');
  const present = withoutForgotten(state, setting);
  const fresh = isSilent ? present : heardFrom(present, setting.now);
  const values = commands.filter((command) => command.type === 'set-slot' || command.type === 'correct-slot');
  let current: TaskStep = { state: fresh, effects: [] };
  for (const command of commands) {
    if (command.type === 'set-slot' || command.type === 'correct-slot') continue;
    // "No, Thursday" and "yes, Thursday" are said of the value; the value itself is the answer.
    if (values.length > 0 && (command.type === 'affirm' || command.type === 'deny')) continue;
    const next = apply(command, current.state, setting);
    current = { state: next.state, effects: [...current.effects, ...next.effects] };
  }
  if (values.length > 0) return takeValues(values, current, setting);
  const begun = commands.some(({ type }) => type === 'start-flow') && current.state.waiting === undefined;
  return begun ? advance(current.state, current.effects, setting) : current;
}

type ValueCommand = TaskCommand & { type: 'set-slot' | 'correct-slot' };

function withoutForgotten(state: TaskState, { now }: Setting): TaskState {
  const frames = state.frames.filter(({ touchedMs }) => now.getTime() - touchedMs < longestPauseMs);
  if (frames.length === state.frames.length) return state;
  return frames.length === 0 ? { ...state, frames, waiting: undefined } : { ...state, frames };
}

function apply(command: Exclude<TaskCommand, ValueCommand>, state: TaskState, setting: Setting): TaskStep {
  if (command.type === 'start-flow') return start(command, state, setting);
  const run = runOf(state, setting);
  if (run === undefined) return withoutTask(command, state, setting);
  switch (command.type) {
    case 'affirm':
      return answerYes(state, run);
    case 'deny':
      return nothingToChange(state, run) ? cancel(state, run) : answerNo(state, run);
    case 'choose':
      return choose(command.place, state, run);
    case 'narrow':
      return askAgain(
        { ...state, waiting: { type: 'slot', slot: command.slot, among: command.values } },
        run,
      );
    case 'clear-slot':
      return advance(withTop(state, clear(command.slot, run.frame)), [], setting);
    case 'skip':
      return skip(state, run);
    case 'cancel':
      return cancel(state, run);
    case 'back':
      return back(state, run);
    case 'restart': {
      const frame = newFrame({ flow: run.frame.flow, slots: {} }, setting);
      return advance(withTop(state, frame), [say('restarted', run)], setting);
    }
    case 'resume':
      return resume(state, run);
    case 'no-input':
      return silent(state, run);
    case 'no-match':
    case 'faulty':
      return miss(command, state, run);
    case 'called':
      return called(command, state, run);
  }
}

/** What only makes sense within a task does nothing without one. */
function withoutTask(command: TaskCommand, state: TaskState, setting: Setting): TaskStep {
  if (command.type !== 'cancel') return { state, effects: [] };
  return { state, effects: [{ type: 'say', text: phrase('nothingToCancel', setting.language) }] };
}

function start(command: TaskCommand & { type: 'start-flow' }, state: TaskState, setting: Setting): TaskStep {
  const begun = { flow: command.flow, slots: command.slots ?? {} };
  const run = runOf(state, setting);
  if (run?.frame.flow === command.flow) return { state, effects: [] };
  if (run === undefined) {
    const next = { ...state, frames: [newFrame(begun, setting)], waiting: undefined, recent: undefined };
    return {
      state: next,
      effects: [{ type: 'say', text: phrase('begun', setting.language) }, turnTo(begun.flow, 'begun')],
    };
  }
  if (state.frames.length >= deepest) return advance(state, [say('tooMany', run)], setting);
  const waiting = { type: 'pause' as const, start: begun };
  return { state: { ...state, waiting }, effects: askToPause(waiting, run) };
}

/** Takes every value, says back what was not asked for, and goes on. */
function takeValues(
  commands: readonly ValueCommand[],
  { state, effects }: TaskStep,
  setting: Setting,
): TaskStep {
  const first = runOf(state, setting);
  if (first === undefined) return { state, effects };
  if (state.waiting?.type === 'pause') return keepForPause(commands, { state, effects });
  const asked = state.waiting?.type === 'slot' ? state.waiting.slot : undefined;
  let run = first;
  const mentioned: string[] = [];
  let changes: TaskEffect[] = [];
  for (const command of commands) {
    const filling = fill(command.slot, command, run);
    if (filling.type === 'refused')
      return miss({ type: 'refused', slot: command.slot }, withTop(state, run.frame), run);
    if (filling.type === 'fixed') return advance(state, [...effects, say('alreadyDone', run)], setting);
    run = { ...run, frame: filling.frame };
    const described = run.flow.slots[command.slot];
    if (filling.type === 'changed') changes = [...changes, changed(command.slot, run)];
    else if (filling.type === 'filled' && (command.slot !== asked || described?.echo === true))
      mentioned.push(command.slot);
  }
  const said: TaskEffect[] = mentioned.length === 0 ? [] : [{ type: 'say', text: echo(mentioned, run) }];
  // What was understood is said in place of a mere "sure".
  const unsaid = effects.filter(({ type }) => type !== 'say');
  const before = said.length > 0 || changes.length > 0 ? unsaid : effects;
  return advance(withTop(state, run.frame), [...before, ...changes, ...said], setting);
}

/** Values that came with a wish for another task belong to that task. */
function keepForPause(commands: readonly ValueCommand[], { state, effects }: TaskStep): TaskStep {
  if (state.waiting?.type !== 'pause') return { state, effects };
  const { start: begun } = state.waiting;
  const slots = Object.fromEntries(
    commands.map(({ slot, value, label }) => [
      slot,
      { type: 'value' as const, value, ...(label && { label }) },
    ]),
  );
  const waiting = { type: 'pause' as const, start: { ...begun, slots: { ...begun.slots, ...slots } } };
  return { state: { ...state, waiting }, effects };
}

function changed(slot: string, { flow, frame, setting }: Run): TaskEffect {
  const { language } = setting;
  const described = flow.slots[slot];
  const name = described?.name[language] ?? slot;
  const value = echo([slot], { flow, frame, setting }).replace(/^(?:好的，|OK, )|[。.]$/gu, '');
  return { type: 'say', text: phrase('changed', language, { name, value }) };
}

function skip(state: TaskState, run: Run): TaskStep {
  const { waiting } = state;
  if (waiting?.type !== 'slot') return advance(state, [], run.setting);
  if (run.flow.slots[waiting.slot]?.optional !== true)
    return advance(state, [say('needed', run)], run.setting);
  const frame = put(waiting.slot, { type: 'skipped' }, run.frame);
  return advance(withTop(state, frame), [say('skipped', run)], run.setting);
}

/** The question that was open is asked once more. */
function resume(state: TaskState, run: Run): TaskStep {
  const again = askAgain(state, run);
  const said = say('resume', run, { title: run.flow.title[run.setting.language] });
  return { ...again, effects: [said, ...again.effects] };
}

/** A no to a plain consent is no wish to change a value. */
function nothingToChange({ waiting }: TaskState, { flow, frame }: Run): boolean {
  if (waiting?.type !== 'confirm') return false;
  const due = walk(flow, frame);
  return due.type === 'confirm' && due.summary.length === 0;
}

/** One step back is the slot that was filled last. */
function back(state: TaskState, run: Run): TaskStep {
  const { frame, setting } = run;
  const last = frame.order.at(-1);
  if (last === undefined) return advance(state, [say('atStart', run)], setting);
  if (frame.fixed.includes(last)) return advance(state, [say('alreadyDone', run)], setting);
  return advance(withTop(state, { ...clear(last, frame), tries: noTries }), [say('back', run)], setting);
}

/** After a change in a system, what it was made with stays as it is. */
function called(command: TaskCommand & { type: 'called' }, state: TaskState, run: Run): TaskStep {
  const { frame, setting } = run;
  if (state.waiting?.type !== 'call' || state.waiting.as !== command.as) return { state, effects: [] };
  const { as, key, changes } = state.waiting;
  const results = { ...frame.results, [as]: { ...command.result, key } };
  const fixed = changes && command.result.ok ? Object.keys(frame.slots) : frame.fixed;
  return advance(withTop({ ...state, waiting: undefined }, { ...frame, results, fixed }), [], setting);
}

function say(
  which: Parameters<typeof phrase>[0],
  { setting }: Run,
  values: Record<string, string> = {},
): TaskEffect {
  return { type: 'say', text: phrase(which, setting.language, values) };
}
