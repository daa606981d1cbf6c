import { departmentOf } from '@lobby/shared/protocol/department';
import type { TaskCommand } from '../flows/run/state.ts';
import type { Command } from './command.ts';
import { mannersOf } from './departments.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { ReplyPiece } from './dialogue.ts';
import { handOnIn, type Standing } from './handing-on.ts';
import { occasionOf } from './occasion.ts';
import { show } from './replies.ts';
import type { Scene } from './scene.ts';
import { isTaskCommand } from './task-run.ts';

/** What is answered at once: no matter of tasks, and no wish for somebody else. */
export type Said = Exclude<Command, TaskCommand | { type: 'go-to' }>;

export function isSaid(command: Command): command is Said {
  return !isTaskCommand(command) && command.type !== 'go-to';
}

/** A command, who carries it out, and the words with which the visitor is handed on to them. */
export interface Part {
  command: Said;
  department: string;
  handedOn: ReplyPiece[];
}

/** Whose each command is: an answer is given by the department that wrote it, all else by who has the visitor then. */
export function inParts(commands: readonly Said[], scene: Scene): { parts: Part[]; standing: Standing } {
  const { department, met } = scene.asked.state;
  let standing: Standing = { department, met };
  const parts = commands.map((command) => {
    const to = command.type === 'answer' ? ownerOf(command.entry, standing, scene) : standing.department;
    const handed = handOnIn(scene, to, { cause: 'question', standing });
    standing = handed.standing;
    return { command, department: standing.department, handedOn: handed.pieces };
  });
  return { parts, standing };
}

/** What anybody may say, thanks and a farewell, is no reason to call somebody else. */
function ownerOf(entry: string, { department }: Standing, scene: Scene): string {
  const { needs, language } = scene;
  if (needs.departments === undefined) return department;
  const answer = needs.answerOf(entry, language, occasionOf(scene));
  return answer?.anybody === true ? department : departmentOf(entry);
}

/** The visitor wants to talk to somebody else, once everything before that is done. */
export function goingTo(
  department: string,
  { state, asked }: { state: DialogueState; asked: { asked?: string } },
  scene: Scene,
): ReplyPiece[] {
  const { standing, pieces } = handOnIn(scene, department, { cause: 'asked-for', standing: state });
  const { offers } = mannersOf({ ...scene, department: standing.department });
  return [
    { type: 'state', state: { ...state, department: standing.department, met: standing.met }, ...asked },
    ...pieces,
    ...show(offers.map((offer) => offer[scene.language])),
  ];
}
