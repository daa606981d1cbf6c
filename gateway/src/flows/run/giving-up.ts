import { advance, end, runOf, turnTo } from './advance.ts';
import { phrase } from './phrases.ts';
import { askToGiveUp, type Run } from './prompts.ts';
import type { TaskState, TaskStep } from './state.ts';

/** The visitor does not want what they were asked for: a task that knows nothing yet ends, and one that does asks first. */
export function giveUp(state: TaskState, run: Run): TaskStep {
  if (run.frame.order.length === 0) return cancel(state, run);
  return { state: { ...state, waiting: { type: 'give-up' } }, effects: askToGiveUp(run) };
}

/** Ends the task, and goes on with what waited below it. */
export function cancel(state: TaskState, { setting, flow }: Run): TaskStep {
  const { language } = setting;
  const said = {
    type: 'say' as const,
    text: phrase('cancelled', language, { title: flow.title[language] }),
  };
  const ended = end(state);
  const below = runOf(ended, setting);
  if (below === undefined) return { state: ended, effects: [said] };
  const resumed = {
    type: 'say' as const,
    text: phrase('resume', language, { title: below.flow.title[language] }),
  };
  return advance(ended, [said, turnTo(below.frame.flow, 'gone-on'), resumed], setting);
}
