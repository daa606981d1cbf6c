import type { CallStep, CodeToTake, Flow, FlowStep, Json, Row } from '../definition/flow.ts';
import type { Bilingual } from '@lobby/shared/protocol/language';
import { fillInJson } from '../definition/placeholders.ts';
import { optionsOf } from './options.ts';
import type { Frame } from './state.ts';
import { textIn } from './text-in.ts';
import { holds, valueOf } from './values.ts';

/** The first thing of a flow that is not done yet. `key` is what it would be done with. */
export type Due =
  | { type: 'ask'; slot: string }
  | { type: 'confirm'; text: Bilingual; summary: string[]; place: string; key: string }
  | { type: 'call'; step: CallStep; with: Record<string, Json>; place: string; key: string }
  | { type: 'say'; text: Bilingual; mustHear: boolean; place: string; key: string }
  | { type: 'show'; title: Bilingual; rows: Row[]; code?: CodeToTake | undefined; place: string; key: string }
  | { type: 'forget'; slots: string[]; place: string }
  | { type: 'link'; flow: string; with: Record<string, string> }
  | { type: 'hand-over'; text: Bilingual; reason: string }
  | { type: 'finished' };

/** Walks a flow from the top and says what is due. Nothing is remembered of the way, so a changed value changes the way. */
export function walk(flow: Flow, frame: Frame): Due {
  return walkSteps(flow.steps, 'steps', { flow, frame }) ?? { type: 'finished' };
}

/** What the visitor agreed to is told from what was merely said. */
export const agreed = 'agreed:';

interface Ground {
  flow: Flow;
  frame: Frame;
}

function walkSteps(steps: readonly FlowStep[], place: string, ground: Ground): Due | undefined {
  for (const [index, step] of steps.entries()) {
    const due = dueIn(step, `${place}.${index}`, ground);
    if (due !== undefined) return due;
  }
  return undefined;
}

/** A step with a key is done when it was done with the same one. */
function dueIn(step: FlowStep, place: string, ground: Ground): Due | undefined {
  const { flow, frame } = ground;
  const unlessDone = (due: Due & { key: string }): Due | undefined =>
    frame.done[place] === due.key ? undefined : due;
  switch (step.verb) {
    case 'collect':
      return isSettled(step.collect, ground) ? undefined : { type: 'ask', slot: step.collect };
    case 'confirm': {
      const values = step.summary.map((slot) => valueOf(slot, frame) ?? null);
      const key = `${agreed}${JSON.stringify(values)}`;
      return unlessDone({ type: 'confirm', text: step.confirm, summary: step.summary, place, key });
    }
    case 'branch': {
      const taken = step.branch.findIndex(({ when }) => holds(when, frame));
      return walkSteps(step.branch[taken]?.steps ?? [], `${place}.branch.${taken}`, ground);
    }
    case 'call':
      return dueCall(step, place, ground);
    case 'say':
      return unlessDone({
        type: 'say',
        text: step.say,
        mustHear: step.mustHear,
        place,
        key: textIn(step.say.zh, 'zh', { flow, frame }),
      });
    case 'show': {
      const key = JSON.stringify(step.show.rows.map(({ value }) => textIn(value.zh, 'zh', { flow, frame })));
      return unlessDone({ type: 'show', ...step.show, place, key });
    }
    case 'ask-again':
      return { type: 'forget', slots: step['ask-again'], place };
    case 'link':
      return { type: 'link', flow: step.link, with: step.with };
    case 'hand-over':
      return { type: 'hand-over', text: step['hand-over'], reason: step.reason };
  }
}

/** A slot is to be asked for when it is empty, or what was chosen is no longer among what a system found. */
function isSettled(slot: string, { flow, frame }: Ground): boolean {
  const filled = frame.slots[slot];
  const options = flow.slots[slot]?.options;
  if (filled === undefined) return false;
  if (
    filled.type === 'skipped' ||
    options === undefined ||
    Array.isArray(options) ||
    frame.fixed.includes(slot)
  )
    return true;
  return optionsOf(slot, flow, frame).some(({ value }) => value === filled.value);
}

/** After a call that failed only its own steps follow, and then the flow is over. */
function dueCall(step: CallStep, place: string, ground: Ground): Due | undefined {
  const { frame } = ground;
  const values = Object.fromEntries(
    Object.entries(step.with).map(([name, template]) => [
      name,
      fillInJson(template, (each) => valueOf(each, frame) ?? null),
    ]),
  );
  const key = JSON.stringify(values);
  const result = frame.results[step.as];
  if (result === undefined || result.key !== key) return { type: 'call', step, with: values, place, key };
  if (result.ok) return undefined;
  return walkSteps(step.failed, `${place}.failed`, ground) ?? { type: 'finished' };
}
