import { withTop } from './advance.ts';
import { askAgain } from './ask-again.ts';
import { exampleFor } from './examples.ts';
import { phrase, type phrases } from './phrases.ts';
import type { Run } from './prompts.ts';
import type { TaskEffect, TaskState, TaskStep } from './state.ts';

/**
 * Asks somebody who says nothing once more: without haste, then with an example of what can be said; then says how a person is
 * called, and at last asks nothing more. What was begun stays as it is.
 */
export function silent(state: TaskState, { frame, ...run }: Run): TaskStep {
  const noInput = frame.tries.noInput + 1;
  const asked = { ...run, frame: { ...frame, tries: { ...frame.tries, noInput } } };
  const { language } = run.setting;
  const say = (which: keyof typeof phrases): TaskEffect => ({ type: 'say', text: phrase(which, language) });
  const next = withTop(state, asked.frame);
  const again = askAgain(next, asked);
  switch (noInput) {
    case 1:
      return { ...again, effects: [say('noHurry'), ...again.effects] };
    case 2:
      return { ...again, effects: [say('onceMore'), ...again.effects, ...exampleFor(state, asked)] };
    case 3:
      return { ...again, effects: [say('offerPerson'), ...withPerson(again.effects, run)] };
    default:
      return { state: next, effects: [say('letGo')] };
  }
}

/** What stands on the screen for the question, and beside it the way to a person. */
function withPerson(effects: readonly TaskEffect[], { setting }: Pick<Run, 'setting'>): TaskEffect[] {
  const shows = effects.flatMap((effect) => (effect.type === 'show' ? [effect] : []));
  const shown = shows.reduce((all, show) => ({ ...all, ...show }), { type: 'show', suggestions: [] });
  return [{ ...shown, suggestions: [phrase('callPerson', setting.language), ...shown.suggestions] }];
}
