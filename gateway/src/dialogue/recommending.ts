import { recommend, type Recommendation } from '../person/recommend.ts';
import type { Attention } from './attention.ts';
import type { Command } from './command.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { ReplyPiece } from './dialogue.ts';
import { occasionOf } from './occasion.ts';
import { afterAnswer } from './offers.ts';
import { say, show } from './replies.ts';
import type { Scene } from './scene.ts';

/** What is offered after an answer, if anything, and what the visit remembers of it. */
export interface Recommending {
  offer?: Recommendation;
  visit: Pick<DialogueState, 'turns' | 'answered' | 'recommended'>;
}

/** Only an answer that stands alone is followed by an offer: not one in the middle of a task, nor one while a person is called. */
export function recommending(
  commands: readonly Command[],
  { person, bearing }: Attention,
  { asked, needs }: Scene,
): Recommending {
  const { state } = asked;
  const turns = state.turns + 1;
  const entries = commands.flatMap((command) => (command.type === 'answer' ? [command.entry] : []));
  const answered = [...new Set([...state.answered, ...entries])];
  const { recommended } = state;
  const [entry] = entries;
  const alone = commands.length === 1 && state.tasks.frames.length === 0 && !bearing.offersPerson;
  const offer =
    entry !== undefined && alone
      ? recommend(needs.recommendations ?? [], {
          person,
          answered: entry,
          asked: answered,
          turns,
          offered: recommended,
        })
      : undefined;
  if (offer === undefined) return { visit: { turns, answered, recommended } };
  return { offer, visit: { turns, answered, recommended: [...recommended, { id: offer.id, turn: turns }] } };
}

/** What a plain yes to the offer means. */
export function leading({ leadsTo }: Recommendation, scene: Scene): DialogueState['offered'] {
  const target = { type: 'entry' as const, id: leadsTo };
  const label = scene.needs.labelOf(target, occasionOf(scene))?.[scene.language];
  return label === undefined ? [] : [{ target, label }];
}

/** The offer as it is told: one sentence, and its question to tap before those that stand there. */
export function offering(offer: Recommendation, commands: readonly Command[], scene: Scene): ReplyPiece[] {
  const { language, needs } = scene;
  const labels = leading(offer, scene).map(({ label }) => label);
  const told = commands.flatMap((command) => {
    if (command.type !== 'answer') return [];
    const answer = needs.answerOf(command.entry, language, occasionOf(scene));
    return answer === undefined
      ? []
      : [{ answer, next: afterAnswer(command.entry, answer.followUps, scene) }];
  });
  const questions = new Set([...labels, ...told.flatMap(({ next }) => next)]);
  return [...say(offer.offer[language], language), ...show([...questions], told[0]?.answer.shown)];
}
