import { departmentOf } from '@lobby/shared/protocol/department';
import type { TaskEffect } from '../flows/run/state.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { ReplyPiece } from './dialogue.ts';
import { handOnIn, type Cause, type HandedOn, type Standing } from './handing-on.ts';
import { say, spokenBy } from './replies.ts';
import type { Scene } from './scene.ts';

/** What a step of the visit's tasks says and shows, each part in the voice of the department whose task it is. */
export function inVoices(effects: readonly TaskEffect[], before: DialogueState, scene: Scene): HandedOn {
  let standing: Standing = { department: before.department, met: before.met };
  const pieces: ReplyPiece[] = [];
  const turnTo = (flow: string, cause: Cause): void => {
    const handed = handOnIn(scene, departmentOf(flow), { cause, standing });
    standing = handed.standing;
    pieces.push(...handed.pieces);
  };
  const top = before.tasks.frames.at(-1);
  if (top !== undefined) turnTo(top.flow, 'gone-on');
  for (const effect of effects) {
    if (effect.type === 'turn-to') turnTo(effect.flow, effect.begun ? 'task' : 'gone-on');
    else pieces.push(...spokenBy(pieceOf(effect, scene), standing.department));
  }
  return { standing, pieces };
}

function pieceOf(effect: Exclude<TaskEffect, { type: 'turn-to' }>, { language }: Scene): ReplyPiece[] {
  switch (effect.type) {
    case 'say':
      return say(effect.text, language, effect.mustHear && { mustHear: true });
    case 'show':
    case 'hand-over':
      return [effect];
    case 'call':
      return [];
  }
}
