import type { Match, Routing } from '../../../understanding/router.ts';
import type { Command } from '../../command.ts';
import { starting } from '../starting.ts';
import { commandFor } from './command-for.ts';
import { sameAgain } from './once-more.ts';
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
