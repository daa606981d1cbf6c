import type { Flow } from '../definition/flow.ts';
import { inWordsOf } from './format.ts';
import { phrase } from './phrases.ts';
import { askConfirmation, askSlot, showResult, type Run } from './prompts.ts';
import type {
  Filled,
  Frame,
  Recent,
  Setting,
  Start,
  TaskEffect,
  TaskState,
  TaskStep,
  Waiting,
} from './state.ts';
import { textIn } from './text-in.ts';
import { agreed, walk, type Due } from './walk.ts';

/** A flow that comes to no question after so many steps goes in a circle. */
const mostSteps = 200;

export const noTries = { noInput: 0, noMatch: 0, invalid: 0 };

/** A frame that was just begun. */
export function newFrame({ flow, slots }: Start, { fresh, now }: Setting): Frame {
  return {
    id: fresh,
    flow,
    slots: { ...slots },
    order: Object.keys(slots),
    done: {},
    results: {},
    fixed: [],
    tries: noTries,
    touchedMs: now.getTime(),
  };
}

/** The flow that is worked on; undefined when there is none, or its flow is no longer known. */
export function runOf({ frames }: TaskState, setting: Setting): Run | undefined {
  const frame = frames.at(-1);
  const flow = frame && setting.flows.get(frame.flow);
  return frame && flow && { flow, frame, setting };
}

export function withTop(state: TaskState, frame: Frame): TaskState {
  return { ...state, frames: [...state.frames.slice(0, -1), frame] };
}

/** Does what is due until something has to be asked, of the visitor or of a system. */
export function advance(state: TaskState, effects: TaskEffect[], setting: Setting): TaskStep {
  let step: TaskStep & { over?: boolean } = { state, effects };
  for (let count = 0; count < mostSteps; count++) {
    const run = runOf(step.state, setting);
    if (run === undefined)
      return { state: { ...step.state, frames: [], waiting: undefined }, effects: step.effects };
    const next = doDue(walk(run.flow, run.frame), step.state, run);
    step = { ...next, effects: [...step.effects, ...next.effects] };
    if (next.over) return { state: step.state, effects: step.effects };
  }
  return handOver(step.state, step.effects, 'flow-in-a-circle', setting);
}

/** A person takes over: what is begun stays, so that they see it. */
export function handOver(
  state: TaskState,
  effects: TaskEffect[],
  ...[reason, setting]: [reason: string, setting: Setting]
): TaskStep {
  const said: TaskEffect = { type: 'say', text: phrase('toPerson', setting.language) };
  return { state: resetTries(state), effects: [...effects, said, { type: 'hand-over', reason }] };
}

function resetTries(state: TaskState): TaskState {
  const top = state.frames.at(-1);
  return top === undefined ? state : withTop(state, { ...top, tries: noTries });
}

function doDue(due: Due, state: TaskState, run: Run): TaskStep & { over: boolean } {
  const { frame, flow, setting } = run;
  const { language } = setting;
  const done = (place: string, key: string): TaskState =>
    withTop(state, { ...frame, done: { ...frame.done, [place]: key } });
  const text = (words: { zh: string; en: string }): string =>
    textIn(words[language], language, { flow, frame });
  switch (due.type) {
    case 'ask': {
      const empty = clear(due.slot, frame);
      const next = { ...withTop(state, empty), waiting: { type: 'slot' as const, slot: due.slot } };
      return { state: next, effects: askSlot(due.slot, { ...run, frame: empty }), over: true };
    }
    case 'confirm':
      return {
        state: { ...state, waiting: { type: 'confirm', place: due.place } },
        effects: askConfirmation(due, run),
        over: true,
      };
    case 'call':
      return {
        state: { ...state, waiting: waitingFor(due, setting) },
        effects: [callOf(due, frame)],
        over: true,
      };
    case 'say': {
      const said: TaskEffect = { type: 'say', text: text(due.text), ...(due.mustHear && { mustHear: true }) };
      return { state: done(due.place, due.key), effects: [said], over: false };
    }
    case 'show':
      return { state: done(due.place, due.key), effects: [showResult(due, run)], over: false };
    case 'forget':
      return { state: withTop(state, forget(due, frame)), effects: [], over: false };
    case 'link':
      return { ...link(due, state, run), over: false };
    case 'hand-over': {
      const effects: TaskEffect[] = [
        { type: 'say', text: text(due.text) },
        { type: 'hand-over', reason: due.reason },
      ];
      return { state: end(state), effects, over: true };
    }
    case 'finished':
      return { ...finish(state, run), over: state.frames.length === 1 };
  }
}

function waitingFor({ step, key }: Due & { type: 'call' }, { isSafe }: Setting): Waiting {
  return { type: 'call', as: step.as, key, changes: !isSafe(step.call) };
}

function callOf(due: Due & { type: 'call' }, frame: Frame): TaskEffect {
  const { step, place, key } = due;
  const once = `${frame.id}:${place}:${key}`;
  return { type: 'call', call: { operation: step.call, with: due.with, as: step.as, once } };
}

/**
 * Slots to be asked again, and with them what systems said and what was agreed to. What was said on the way stays said, but for
 * the words that led here.
 */
function forget({ slots, place }: Due & { type: 'forget' }, frame: Frame): Frame {
  const open = (slot: string): boolean => slots.includes(slot) && !frame.fixed.includes(slot);
  const beside = place.slice(0, place.lastIndexOf('.'));
  const done = Object.entries(frame.done).filter(
    ([at, key]) => !key.startsWith(agreed) && !at.startsWith(beside),
  );
  return {
    ...frame,
    slots: Object.fromEntries(Object.entries(frame.slots).filter(([slot]) => !open(slot))),
    order: frame.order.filter((slot) => !open(slot)),
    done: Object.fromEntries(done),
    results: frame.fixed.length === 0 ? {} : frame.results,
  };
}

/** The other flow takes the place of this one. */
function link(due: Due & { type: 'link' }, state: TaskState, { frame, setting }: Run): TaskStep {
  const slots = Object.entries(due.with).flatMap(([theirs, ours]): [string, Filled][] => {
    const filled = frame.slots[ours];
    return filled === undefined ? [] : [[theirs, filled]];
  });
  const next = newFrame({ flow: due.flow, slots: Object.fromEntries(slots) }, setting);
  return { state: withTop(state, { ...next, id: `${frame.id}+` }), effects: [turnTo(due.flow, 'begun')] };
}

/** Says whose the next words are. */
export function turnTo(flow: string, how: 'begun' | 'gone-on'): TaskEffect {
  return { type: 'turn-to', flow, begun: how === 'begun' };
}

/** The flow is over; what waited below it goes on. */
function finish(state: TaskState, { frame, flow, setting }: Run): TaskStep {
  const recent = frame.fixed.length === 0 ? remembered(frame, flow) : undefined;
  const ended = end(state);
  const below = runOf(ended, setting);
  const { language } = setting;
  const resumed: TaskEffect[] =
    below === undefined
      ? []
      : [
          turnTo(below.frame.flow, 'gone-on'),
          { type: 'say', text: phrase('resume', language, { title: below.flow.title[language] }) },
        ];
  return { state: { ...ended, recent }, effects: resumed };
}

/** Takes the flow off, and with it everything it knew. */
export function end(state: TaskState): TaskState {
  return { ...state, frames: state.frames.slice(0, -1), waiting: undefined };
}

/** Of a flow that knew something sensitive nothing is remembered that a system said. */
function remembered(frame: Frame, flow: Flow): Recent {
  const slots = openSlots(frame, flow);
  const open = Object.keys(slots).length === Object.keys(frame.slots).length;
  return { flow: frame.flow, slots, ...(open && { results: frame.results }) };
}

/** What may be remembered of a flow that is over. */
function openSlots({ slots }: Frame, flow: Flow): Record<string, Filled> {
  return Object.fromEntries(Object.entries(slots).filter(([slot]) => flow.slots[slot]?.sensitive === false));
}

/** Says back what was just understood by the way, or is easily misheard. */
export function echo(slots: readonly string[], { flow, frame, setting }: Run): string {
  const { language } = setting;
  const values = slots.flatMap((slot) => {
    const described = flow.slots[slot];
    return described === undefined ? [] : [inWordsOf(frame.slots[slot], described, language)];
  });
  return phrase('understood', language, { values: values.join(language === 'zh' ? '，' : ', ') });
}

/** Empties a slot, unless something was done with it. */
export function clear(slot: string, frame: Frame): Frame {
  if (frame.fixed.includes(slot)) return frame;
  const slots = Object.entries(frame.slots).filter(([each]) => each !== slot);
  return { ...frame, slots: Object.fromEntries(slots), order: frame.order.filter((each) => each !== slot) };
}
