import { orStopped } from '../engines/or-stopped.ts';
import type { Flow } from '../flows/definition/flow.ts';
import { carriesSecret, maskedCommands } from '../flows/run/masked.ts';
import type { CallRequest, Setting, TaskCommand, TaskState } from '../flows/run/state.ts';
import { openQuestionOf } from '../flows/run/open-question.ts';
import { step } from '../flows/run/step.ts';
import { carrying, withGiven } from './carrying.ts';
import type { Command } from './command.ts';
import type { ReplyPiece } from './dialogue.ts';
import type { DialogueState } from './dialogue-state.ts';
import { offersOf } from './offers.ts';
import type { Outcome } from './own-actions.ts';
import { show } from './replies.ts';
import type { DeskNeeds, Scene } from './scene.ts';
import { inVoices } from './task-voices.ts';

/** A visit's tasks can be played again from so many steps; nobody's visit is longer. */
const mostEvents = 400;

const taskTypes = new Set<Command['type']>([
  'start-flow',
  'set-slot',
  'correct-slot',
  'clear-slot',
  'affirm',
  'deny',
  'choose',
  'narrow',
  'skip',
  'cancel',
  'back',
  'restart',
  'resume',
  'no-input',
  'no-match',
  'faulty',
  'called',
]);

export function isTaskCommand(command: Command): command is TaskCommand {
  return taskTypes.has(command.type);
}

/** Whether an utterance holds something that must not be remembered. */
export function secretIn(
  commands: readonly TaskCommand[],
  { tasks, secret }: DialogueState,
  flows: ReadonlyMap<string, Flow>,
): boolean {
  return secret || carriesSecret(commands, flows, tasks);
}

/**
 * Carries out what was understood of a task, and then whatever follows from what the venue's systems answer. Where the visit stands
 * is told before anything is said, so that whoever answers early answers the right question.
 */
export async function* runTasks(
  commands: readonly TaskCommand[],
  { state: before, asked }: { state: DialogueState; asked: { asked?: string } },
  scene: Scene,
): AsyncGenerator<ReplyPiece, DialogueState> {
  const { language, needs, signal } = scene;
  let state = before;
  let next: readonly TaskCommand[] = carrying(commands, before.given, {
    flows: needs.flows,
    now: needs.now(),
  });
  for (;;) {
    const setting = settingOf(scene);
    const { state: tasks, effects } = step(state.tasks, next, setting);
    const event = {
      commands: maskedCommands(next, needs.flows, state.tasks),
      language,
      atMs: setting.now.getTime(),
      fresh: setting.fresh,
    };
    const secret = isSecret(tasks, needs.flows);
    const handedOver = effects.some(({ type }) => type === 'hand-over');
    const openQuestion = handedOver ? undefined : openQuestionOf(tasks, needs.flows);
    const { standing, pieces: told } = inVoices(effects, state, scene);
    state = {
      ...state,
      ...standing,
      given: givenIn({ commands: next, before: state.tasks, after: tasks }, state, needs),
      tasks,
      openQuestion,
      secret,
      events: [...state.events, event].slice(-mostEvents),
    };
    yield { type: 'state', state, ...asked };
    yield* told;
    const call = effects.find((effect) => effect.type === 'call')?.call;
    if (call === undefined) break;
    await orStopped(scene.asked.certain, signal);
    const { result, visit, pieces } = await orStopped(asking(call, state, scene), signal);
    state = { ...state, ...visit };
    yield* pieces;
    next = [{ type: 'called', as: call.as, result }];
  }
  if (state.tasks.frames.length === 0) yield* show(offersOf({ ...scene, department: state.department }));
  return state;
}

/** Where nobody is handed on, nothing has to be remembered for it. */
function givenIn(
  taken: Parameters<typeof withGiven>[1],
  { given }: DialogueState,
  { departments, flows }: DeskNeeds,
): DialogueState['given'] {
  return departments === undefined ? given : withGiven(given, taken, flows);
}

/** Asks Lobby itself, or a system of the venue. */
async function asking(request: CallRequest, state: DialogueState, scene: Scene): Promise<Outcome> {
  const { asked, needs, signal } = scene;
  const { ownActions: own, actions } = needs;
  if (own?.has(request.operation) === true)
    return own.call({ request, state, kiosk: asked.kiosk ?? '' }, signal);
  return { result: await actions.call(request, signal), visit: {}, pieces: [] };
}

/** What stands on the screen for the question that is open, to be shown again. */
export function questionShown(scene: Scene): (ReplyPiece & { type: 'show' })[] {
  const { effects } = step(scene.asked.state.tasks, [{ type: 'resume' }], settingOf(scene));
  return effects.flatMap((effect) => (effect.type === 'show' ? [effect] : []));
}

function settingOf({ language, needs }: Scene): Setting {
  const { flows, actions, now, fresh } = needs;
  return { flows, isSafe: actions.isSafe, language, now: now(), fresh: fresh() };
}

function isSecret({ frames, waiting }: TaskState, flows: ReadonlyMap<string, Flow>): boolean {
  if (waiting?.type !== 'slot') return false;
  return flows.get(frames.at(-1)?.flow ?? '')?.slots[waiting.slot]?.sensitive === true;
}
