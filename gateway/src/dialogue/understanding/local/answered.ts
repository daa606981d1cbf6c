import { optionsAmong, optionsOf } from '../../../flows/run/options.ts';
import type { Slot } from '../../../flows/definition/flow.ts';
import type { Command } from '../../command.ts';
import { placeIn } from '../answers/places.ts';
import { contradicts, isIndifferent, isNo, isSkip, isYes, yesOrNo } from '../answers/yes-or-no.ts';
import { optionsPicked } from '../options-picked.ts';
import { settingSlots } from '../setting-slots.ts';
import { partsOf } from './heard-wishes.ts';
import { namedSlot } from './named-slot.ts';
import type { Scene, Task } from './scene.ts';

/** What answers the question that was just asked by itself, so that nobody else has to be asked. */
export function answered(scene: Scene): Command[] | undefined {
  const { task } = scene;
  if (task === undefined) return undefined;
  const { waiting } = task;
  switch (waiting?.type) {
    case 'slot':
      return forSlot(waiting.slot, task, scene);
    case 'pause':
    case 'give-up':
      return agreed(yesOrNoIn(scene));
    case 'amend':
      return agreed(plainly(scene)) ?? amended(task, scene);
    case 'confirm':
    case 'call':
    case undefined:
      return agreed(plainly(scene));
  }
}

function agreed(said: boolean | undefined): Command[] | undefined {
  return said === undefined ? undefined : [{ type: said ? 'affirm' : 'deny' }];
}

/** Nothing is changed in the world by a yes that goes on to say something else. */
function plainly({ words }: Scene): boolean | undefined {
  if (isYes(words)) return true;
  return isNo(words) ? false : undefined;
}

function forSlot(slot: string, task: Task, scene: Scene): Command[] | undefined {
  const described = task.flow.slots[slot];
  const picked = pickedOption(slot, task, scene);
  if (picked !== undefined) return picked;
  const { faulty, values } = task;
  const named = described?.type === 'choice' && values.some((said) => said.slot === slot);
  if (named) return undefined;
  const plain = described?.type === 'yes-no' ? agreed(yesOrNoIn(scene)) : besideAnswer(scene, described);
  if (plain !== undefined) return plain;
  if (isSkip(scene.words)) return [{ type: 'skip' }];
  if (faulty === undefined || values.length > 0) return undefined;
  return [{ type: 'faulty', slot, fault: faulty.fault, signs: faulty.signs }];
}

/** What a plain yes or no means to a question that wants neither: what was just taken is wrong, or the visitor wants none of it, or listens. */
function besideAnswer({ words }: Scene, slot: Slot | undefined): Command[] | undefined {
  if (isSkip(words)) return [{ type: 'skip' }];
  if (contradicts(words)) return [{ type: 'back' }];
  if (isNo(words)) return [{ type: slot?.optional === true ? 'skip' : 'deny' }];
  return isYes(words) ? [{ type: 'wait' }] : undefined;
}

/** One of what was listed; several of it where it is not clear which, and of those that were asked about first. */
function pickedOption(slot: string, task: Task, { words, heard }: Scene): Command[] | undefined {
  const { flow, frame, values, waiting } = task;
  const all = optionsOf(slot, flow, frame);
  if (all.length === 0 || values.some((said) => said.slot === slot)) return undefined;
  const options = optionsAmong(all, waiting?.type === 'slot' ? waiting.among : undefined);
  const first = isIndifferent(words) || (options.length === 1 && isYes(words));
  const place = first ? 0 : placeIn(words, options.length);
  if (place !== undefined) return [{ type: 'choose', place }];
  const [picked, ...others] = optionsPicked(options, heard.text) ?? optionsPicked(all, heard.text) ?? [];
  if (picked === undefined) return undefined;
  if (others.length > 0)
    return values.length > 0
      ? undefined
      : [{ type: 'narrow', slot, values: [picked, ...others].map(({ value }) => value) }];
  return [
    { type: 'set-slot', slot, value: picked.value, label: picked.label },
    ...settingSlots(values, frame),
  ];
}

function amended({ values, flow, frame, waiting }: Task, { words }: Scene): Command[] | undefined {
  if (values.length > 0) return undefined;
  const count = waiting?.type === 'amend' ? waiting.slots.length : 0;
  const place = placeIn(words, count);
  if (place !== undefined) return [{ type: 'choose', place }];
  const named = namedSlot(words, flow, frame);
  return named === undefined ? undefined : [{ type: 'clear-slot', slot: named }];
}

/** The whole of what was said, or what comes before the first pause, unless it is taken back after it. */
function yesOrNoIn({ words, heard }: Scene): boolean | undefined {
  const whole = yesOrNo(words);
  if (whole !== undefined) return whole;
  const [first = '', ...more] = partsOf(heard.text);
  const begun = yesOrNo(first);
  if (begun === undefined || more.length === 0) return undefined;
  const last = more.findLast((part) => isYes(part) || isNo(part));
  return last === undefined ? begun : isYes(last);
}
