import { advance, newFrame, noTries, turnTo, withTop } from './advance.ts';
import { fill } from './fill.ts';
import { cancel, giveUp } from './giving-up.ts';
import { miss } from './misses.ts';
import { optionsAmong, optionsOf } from './options.ts';
import { askWhatToChange, type Run } from './prompts.ts';
import type { TaskState, TaskStep } from './state.ts';
import { walk } from './walk.ts';

/** Yes, to whatever was asked. */
export function answerYes(state: TaskState, run: Run): TaskStep {
  const { frame, flow, setting } = run;
  const { waiting } = state;
  if (waiting?.type === 'confirm') {
    const due = walk(flow, frame);
    if (due.type !== 'confirm') return advance(state, [], setting);
    const done = { ...frame.done, [due.place]: due.key };
    return advance(withTop(state, { ...frame, done, tries: noTries }), [], setting);
  }
  if (waiting?.type === 'pause') {
    const frames = [...state.frames, newFrame(waiting.start, setting)];
    return advance({ ...state, frames, waiting: undefined }, [turnTo(waiting.start.flow, 'begun')], setting);
  }
  if (waiting?.type === 'give-up') return cancel(state, run);
  return waiting?.type === 'amend' ? askAnew(state, run) : answerYesNo(true, state, run);
}

/** No, to whatever was asked. */
export function answerNo(state: TaskState, run: Run): TaskStep {
  const { flow, frame } = run;
  const { waiting } = state;
  if (waiting?.type === 'confirm') {
    const due = walk(flow, frame);
    const slots = due.type === 'confirm' ? due.summary : [];
    return { state: { ...state, waiting: { type: 'amend', slots } }, effects: askWhatToChange(slots, run) };
  }
  if (waiting?.type === 'slot' && flow.slots[waiting.slot]?.type !== 'yes-no') return giveUp(state, run);
  return waiting?.type === 'slot' ? answerYesNo(false, state, run) : askAnew(state, run);
}

/** Nothing is put aside, changed or given up after all. */
function askAnew(state: TaskState, { setting }: Run): TaskStep {
  return advance({ ...state, waiting: undefined }, [], setting);
}

function answerYesNo(value: boolean, state: TaskState, run: Run): TaskStep {
  const { waiting } = state;
  const slot = waiting?.type === 'slot' ? waiting.slot : undefined;
  if (slot === undefined || run.flow.slots[slot]?.type !== 'yes-no')
    return miss({ type: 'no-match' }, state, run);
  const filling = fill(slot, { value }, run);
  if (filling.type === 'refused' || filling.type === 'fixed')
    return miss({ type: 'refused', slot }, state, run);
  return advance(withTop(state, filling.frame), [], run.setting);
}

/** The so-manieth of what was listed; -1 is the last. */
export function choose(place: number, state: TaskState, run: Run): TaskStep {
  const { waiting } = state;
  const { flow, frame, setting } = run;
  if (waiting?.type === 'amend') {
    const slot = waiting.slots.at(place);
    if (slot === undefined) return miss({ type: 'no-match' }, state, run);
    const slots = Object.fromEntries(Object.entries(frame.slots).filter(([each]) => each !== slot));
    return advance(
      withTop(state, { ...frame, slots, order: frame.order.filter((each) => each !== slot) }),
      [],
      setting,
    );
  }
  const slot = waiting?.type === 'slot' ? waiting.slot : undefined;
  const among = waiting?.type === 'slot' ? waiting.among : undefined;
  const option = slot === undefined ? undefined : optionsAmong(optionsOf(slot, flow, frame), among).at(place);
  if (slot === undefined || option === undefined) return miss({ type: 'no-match' }, state, run);
  const filling = fill(slot, option, run);
  if (filling.type === 'refused' || filling.type === 'fixed')
    return miss({ type: 'refused', slot }, state, run);
  return advance(withTop(state, filling.frame), [], setting);
}
