import { advance } from './advance.ts';
import { askConfirmation, askSlot, askToGiveUp, askToPause, askWhatToChange, type Run } from './prompts.ts';
import type { TaskState, TaskStep } from './state.ts';
import { walk } from './walk.ts';

/** Asks what was asked last, in the words of so many tries. */
export function askAgain(state: TaskState, run: Run): TaskStep {
  const { waiting } = state;
  switch (waiting?.type) {
    case 'slot':
      if (!(waiting.slot in run.flow.slots)) break;
      return { state, effects: askSlot(waiting.slot, { ...run, among: waiting.among }) };
    case 'confirm': {
      const due = walk(run.flow, run.frame);
      if (due.type !== 'confirm') break;
      return { state, effects: askConfirmation(due, run) };
    }
    case 'amend':
      return { state, effects: askWhatToChange(waiting.slots, run) };
    case 'pause':
      return { state, effects: askToPause(waiting, run) };
    case 'give-up':
      return { state, effects: askToGiveUp(run) };
    case 'call':
    case undefined:
      break;
  }
  return advance(state, [], run.setting);
}
