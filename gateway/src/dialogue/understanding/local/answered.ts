import { bestBy, optionsOf } from '../../../flows/run/options.ts';
import type { Command } from '../../command.ts';
import { bare } from '../bare.ts';
import { settingSlots } from '../setting-slots.ts';
import { comparisonIn, isNo, isSkip, isYes, placeIn, yesOrNo } from '../short-answers.ts';
import { namedSlot } from './named-slot.ts';
import type { Scene, Task } from './scene.ts';

/** What answers the question that was just asked by itself, so that nobody else has to be asked. */
export function answered(scene: Scene): Command[] | undefined {
  const { task } = scene;
  if (task === undefined) return undefined;
  const { waiting } = task;
  if (waiting?.type === 'slot') return forSlot(waiting.slot, task, scene);
  return affirmed(task, scene) ?? (waiting?.type === 'amend' ? amended(task, scene) : undefined);
}

function forSlot(slot: string, task: Task, scene: Scene): Command[] | undefined {
  const described = task.flow.slots[slot];
  const picked = pickedOption(slot, task, scene);
  if (picked !== undefined) return picked;
  if (described?.optional === true && isSkip(scene.words)) return [{ type: 'skip' }];
  const said = described?.type === 'yes-no' ? yesOrNoIn(scene) : undefined;
  if (said !== undefined) return [{ type: said ? 'affirm' : 'deny' }];
  const { faulty, values } = task;
  if (faulty === undefined || values.length > 0) return undefined;
  return [{ type: 'faulty', slot, fault: faulty.fault, signs: faulty.signs }];
}

function pickedOption(slot: string, task: Task, { words }: Scene): Command[] | undefined {
  const { flow, frame, values } = task;
  const options = optionsOf(slot, flow, frame);
  if (options.length === 0 || values.some((said) => said.slot === slot)) return undefined;
  const place = options.length === 1 && isYes(words) ? 0 : placeIn(words);
  if (place !== undefined) return [{ type: 'choose', place }];
  const comparison = comparisonIn(words);
  const best = comparison && bestBy(comparison, options);
  return (
    best && [{ type: 'set-slot', slot, value: best.value, label: best.label }, ...settingSlots(values, frame)]
  );
}

function affirmed({ values }: Task, { words, heard }: Scene): Command[] | undefined {
  if (isYes(words) || (values.length === 0 && beginsWith(heard.text, isYes))) return [{ type: 'affirm' }];
  return isNo(words) ? [{ type: 'deny' }] : undefined;
}

function amended({ values, flow, frame }: Task, { words }: Scene): Command[] | undefined {
  if (values.length > 0) return undefined;
  const place = placeIn(words);
  if (place !== undefined) return [{ type: 'choose', place }];
  const named = namedSlot(words, flow, frame);
  return named === undefined ? undefined : [{ type: 'clear-slot', slot: named }];
}

/** The whole of what was said, or what comes before the first pause. */
function yesOrNoIn({ words, heard }: Scene): boolean | undefined {
  const [first = ''] = heard.text.split(/[，,。.!！]/u);
  return (
    yesOrNo(words) ??
    (beginsWith(heard.text, (begun) => yesOrNo(begun) !== undefined) ? yesOrNo(bare(first)) : undefined)
  );
}

/** "Yes, it was stolen": the answer comes first, and then what goes with it. */
function beginsWith(text: string, is: (words: string) => boolean): boolean {
  const [first, ...more] = text.split(/[，,。.!！]/u);
  return more.length > 0 && is(bare(first ?? ''));
}
