import type { Routing } from '../../../understanding/router.ts';
import type { Command } from '../../command.ts';
import { settingSlots } from '../setting-slots.ts';
import { starting } from '../starting.ts';
import { takesBack } from '../values-said.ts';
import { isAboutElse } from './beside-values.ts';
import { commandFor } from './command-for.ts';
import { namedSlot } from './named-slot.ts';
import type { Scene, Task } from './scene.ts';

/** What an utterance means while a task is under way: its values, unless its words are about something else. */
export function inTask(routing: Routing, task: Task, scene: Scene): Command[] {
  const { values, frame } = task;
  if (values.length > 0 && takesBack(scene.heard.text)) return settingSlots(values, frame);
  return besideTask(routing, task, scene) ?? forTask(task, scene);
}

/** Another task, or a question in between. */
function besideTask(routing: Routing, { values, rest, frame }: Task, scene: Scene): Command[] | undefined {
  const sure = routing.type === 'sure' ? routing.match.target : undefined;
  if (sure === undefined || (values.length > 0 && !isAboutElse(rest, scene.heard.language))) return undefined;
  if (sure.type === 'entry') return [{ type: 'answer', entry: sure.id }, { type: 'resume' }];
  if (sure.type === 'department') return [commandFor(sure)];
  return sure.id === frame.flow ? undefined : starting(sure.id, scene);
}

function forTask(task: Task, scene: Scene): Command[] {
  const { values, frame, waiting, flow } = task;
  if (values.length > 0) return settingSlots(values, frame);
  const named = wishToChange(scene, task);
  if (named !== undefined) return [{ type: 'clear-slot', slot: named }];
  if (waiting?.type === 'slot' && flow.slots[waiting.slot]?.type === 'text')
    return [{ type: 'set-slot', slot: waiting.slot, value: scene.utterance.question.text.trim() }];
  return [{ type: 'no-match' }];
}

/** "The telephone number is wrong", "change the date" without saying to what. */
function wishToChange({ words }: Scene, { flow, frame }: Task): string | undefined {
  return /错|改|换|wrong|change|not right/iu.test(words) ? namedSlot(words, flow, frame) : undefined;
}
