import type { Flow } from '../../flows/definition/flow.ts';
import type { Router, Routing } from '../../understanding/router.ts';
import type { Command } from '../command.ts';
import { asksToRepeat } from '../repetition.ts';
import { answered } from './local/answered.ts';
import { atHome } from './local/at-home.ts';
import { wishIn } from './local/heard-wishes.ts';
import { inTask } from './local/in-task.ts';
import { anotherListed } from './local/once-more.ts';
import { pickedOffer } from './local/picked-offer.ts';
import { routed } from './local/routed.ts';
import { type Scene, sceneOf } from './local/scene.ts';
import { wayBack } from './local/way-back.ts';
import type { Understanding } from './understanding.ts';

/** What the local understanding needs of a venue. */
export interface LocalNeeds {
  router: Router;
  flows: ReadonlyMap<string, Flow>;
  /** Whether an entry or a flow of that id is there: a department may have its own in place of the front desk's. */
  has?: (id: string) => boolean;
}

/**
 * Understands by rules and the venue's router, without a language model: wishes about the conversation first, then what answers the
 * question that was just asked, then what the venue knows and does.
 */
export function createLocalUnderstanding({ router, flows, has = () => false }: LocalNeeds): Understanding {
  return {
    async understand(utterance, signal) {
      signal.throwIfAborted();
      const scene = sceneOf(utterance, flows);
      const returning = wayBack(scene.words, utterance.state);
      if (returning !== undefined) return returning;
      const certain =
        wishIn(scene.heard.text) ?? (asksToRepeat(scene.heard) ? { type: 'repeat' as const } : undefined);
      if (certain !== undefined && !mayHaveOwnWords(certain, scene)) return [certain];
      const picked =
        certain === undefined ? (pickedOffer(scene) ?? answered(scene) ?? anotherListed(scene)) : undefined;
      if (picked !== undefined) return picked;
      const { department } = utterance.state;
      const routing = atHome(await router.route(scene.heard, signal), { department, has });
      signal.throwIfAborted();
      if (certain !== undefined) return inOwnWords(certain, routing);
      return scene.task === undefined ? routed(routing, scene) : inTask(routing, scene.task, scene);
    },
  };
}

/** How to find a person, and what can be asked, a venue may say better than we; before anything was said there is nothing to repeat. */
function mayHaveOwnWords({ type }: Command, { task, utterance }: Scene): boolean {
  if (type === 'hand-over') return true;
  if (type === 'repeat') return utterance.earlier.every(({ heard }) => heard === '');
  return type === 'help' && task === undefined;
}

/** A wish was understood as it was said: an entry of which no word was said, but one that sounds like it, is not meant. */
function inOwnWords(wish: Command, routing: Routing): Command[] {
  if (routing.type !== 'sure' || routing.match.target.type !== 'entry') return [wish];
  if (routing.match.words.length === 0) return [wish];
  const answer: Command = { type: 'answer', entry: routing.match.target.id };
  return wish.type === 'hand-over' ? [answer, { ...wish, announced: true }] : [answer];
}
