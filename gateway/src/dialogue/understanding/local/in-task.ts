import type { Match, Routing } from '../../../understanding/router.ts';
import type { Command } from '../../command.ts';
import { alwaysOn } from '../always-on.ts';
import { asks, isNo } from '../answers/yes-or-no.ts';
import { settingSlots } from '../setting-slots.ts';
import { starting } from '../starting.ts';
import { takesBack } from '../values-said.ts';
import { isAboutElse } from './beside-values.ts';
import { commandFor } from './command-for.ts';
import { partsOf } from './heard-wishes.ts';
import { namedSlot } from './named-slot.ts';
import type { Scene, Task } from './scene.ts';

/** What an utterance means while a task is under way: its values, unless its words are about something else. */
export function inTask(routing: Routing, task: Task, scene: Scene): Command[] {
  const { values, frame } = task;
  const takenBack = takesBack(scene.heard.text) && !asksElse(task, scene);
  if (takenBack && changesAny(task)) return settingSlots(values, frame);
  const beside = foundWrong(task, scene) ?? besideTask(routing, task, scene);
  if (beside !== undefined) return beside;
  const meant = areOnlyMentioned(task, scene) ? [] : values;
  return (
    forTask({ ...task, values: meant }, scene) ??
    denied(task, scene) ??
    withheld(task, scene) ??
    awaited(scene) ??
    askedBack(routing, task) ?? [{ type: 'no-match' }]
  );
}

/** Whatever else has the words of it, what was just read back is meant where it is told to be wrong: "yes, but the phone number is wrong". */
function foundWrong({ waiting, values, flow, frame }: Task, { words }: Scene): Command[] | undefined {
  if (waiting?.type !== 'confirm' || values.length > 0 || asks(words) || !isWrong.test(words))
    return undefined;
  const named = namedSlot(words, flow, frame);
  return named === undefined ? undefined : [{ type: 'clear-slot', slot: named }];
}

const isWrong =
  /错了|不(?:太)?对|有误|有问题|\b(?:wrong|incorrect|not (?:quite )?(?:right|correct)|isn't (?:right|correct))\b/iu;

/** Another task, or a question in between. */
function besideTask(routing: Routing, task: Task, scene: Scene): Command[] | undefined {
  const sure = routing.type === 'sure' ? routing.match.target : undefined;
  if (sure === undefined || (task.values.length > 0 && !goesOn(task, scene))) return undefined;
  if (sure.type === 'entry') return [{ type: 'answer', entry: sure.id }, { type: 'resume' }];
  if (sure.type === 'department') return [commandFor(sure)];
  return sure.id === task.frame.flow ? undefined : starting(sure.id, scene);
}

/** Whether the words beside the values are a question or about something else: "and when do you open tomorrow?" */
function goesOn(task: Task, scene: Scene): boolean {
  return asksElse(task, scene) || isAboutElse(task.rest, scene.heard.language);
}

function asksElse({ rest }: Task, { words }: Scene): boolean {
  return rest !== '' && asks(words);
}

/** What stands filled in is not changed by words that only mention another value. */
function areOnlyMentioned(task: Task, scene: Scene): boolean {
  const { values, frame } = task;
  return values.every(({ slot }) => frame.slots[slot] !== undefined) && goesOn(task, scene);
}

/** Whether any value is not what stands there already. */
function changesAny({ values, frame }: Task): boolean {
  return values.some(({ slot, value }) => {
    const filled = frame.slots[slot];
    return filled?.type !== 'value' || filled.value !== value;
  });
}

function forTask(task: Task, scene: Scene): Command[] | undefined {
  const { values, frame, waiting, flow } = task;
  if (changesAny(task)) return settingSlots(values, frame);
  const named = wishToChange(scene, task);
  if (named !== undefined) return [{ type: 'clear-slot', slot: named }];
  if (values.length > 0) return settingSlots(values, frame);
  if (waiting?.type === 'slot' && flow.slots[waiting.slot]?.type === 'text')
    return [{ type: 'set-slot', slot: waiting.slot, value: scene.utterance.question.text.trim() }];
  return undefined;
}

/** "The telephone number is wrong", "change the date" without saying to what. */
function wishToChange(scene: Scene, { flow, frame }: Task): string | undefined {
  const { words } = scene;
  return findsFault.test(words) || denies(scene) ? namedSlot(words, flow, frame) : undefined;
}

/** What was read back is not agreed to, in words that do not say what is wrong. */
function denied({ waiting }: Task, scene: Scene): Command[] | undefined {
  return waiting?.type === 'confirm' && denies(scene) ? [{ type: 'deny' }] : undefined;
}

/** Who has no telephone, or does not want to say, is told whether it is needed. */
function withheld({ waiting, flow }: Task, { words }: Scene): Command[] | undefined {
  const type = waiting?.type === 'slot' ? flow.slots[waiting.slot]?.type : undefined;
  const asked = type !== undefined && type !== 'choice' && type !== 'yes-no' && type !== 'date';
  return asked && hasNone.test(words) ? [{ type: 'skip' }] : undefined;
}

const hasNone =
  /^(?:我|我们)?(?:没有|没带|不想|不愿意|不方便|不能)(?:给|说|填|讲|提供|告诉)?.{0,5}$|^(?:忘了|不记得|记不住|想不起来)了?$|\b(?:i'd rather not|have no|(?:don't|do not) (?:have|remember|want to say))\b/iu;

/** "One moment, I'm looking for my card." */
function awaited({ heard }: Scene): Command[] | undefined {
  const waits = partsOf(heard.text).some((part) => alwaysOn(part)?.type === 'wait');
  return waits ? [{ type: 'wait' }] : undefined;
}

function denies({ heard }: Scene): boolean {
  return partsOf(heard.text).some(isNo);
}

const findsFault =
  /错|改|换|不(?:太)?对|不是|有误|有问题|\b(?:wrong|incorrect|change|mistake|not (?:quite )?(?:right|correct)|isn't|different)\b/iu;

/** What may have been asked beside the task is asked back about; the task goes on with the answer. */
function askedBack(routing: Routing, { frame }: Task): Command[] | undefined {
  if (routing.type !== 'unsure') return undefined;
  const others = routing.matches.filter(({ target }: Match) => target.id !== frame.flow);
  if (others.length === 0) return undefined;
  return [{ type: 'clarify', targets: others.map(({ target }) => target) }];
}
