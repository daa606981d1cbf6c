import type { Match, Routing } from '../../../understanding/router.ts';
import type { Command } from '../../command.ts';
import { settingSlots } from '../setting-slots.ts';
import { emptyFrame, starting } from '../starting.ts';
import { valuesSaid } from '../values-said.ts';
import { isAboutElse } from './beside-values.ts';
import { commandFor } from './command-for.ts';
import type { Scene } from './scene.ts';

/** What an utterance means while nothing is under way. */
export function routed(routing: Routing, scene: Scene): Command[] {
  switch (routing.type) {
    case 'sure': {
      const { target } = routing.match;
      return target.type === 'flow' ? starting(target.id, scene) : [commandFor(target)];
    }
    case 'unsure':
      return sameAgain(scene) ?? loneTask(routing.matches, scene) ?? clarifying(routing.matches);
    case 'unknown':
      return sameAgain(scene) ?? [{ type: 'decline' }];
  }
}

/** A task that is the only thing that may be meant begins: its own first question asks back well enough, and can be cancelled. */
function loneTask([match, ...others]: readonly Match[], scene: Scene): Command[] | undefined {
  return match?.target.type === 'flow' && others.length === 0 ? starting(match.target.id, scene) : undefined;
}

function clarifying(matches: readonly Match[]): Command[] {
  return [{ type: 'clarify', targets: matches.map(({ target }) => target) }];
}

/** "And tomorrow?" asks what was asked before, with one thing changed. */
function sameAgain({ utterance, flows, heard }: Scene): Command[] | undefined {
  const { recent } = utterance.state.tasks;
  const flow = recent && flows.get(recent.flow);
  if (recent === undefined || flow === undefined) return undefined;
  const frame = { ...emptyFrame(recent.flow), slots: recent.slots };
  const { values, rest } = valuesSaid(heard, { flow, frame, asked: undefined });
  if (values.length === 0 || isAboutElse(rest, heard.language)) return undefined;
  const kept = Object.entries(recent.slots).filter(([slot]) => values.every((said) => said.slot !== slot));
  return [
    { type: 'start-flow', flow: recent.flow, slots: Object.fromEntries(kept) },
    ...settingSlots(values),
  ];
}
