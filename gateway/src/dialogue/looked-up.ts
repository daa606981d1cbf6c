import type { Target } from '../understanding/router.ts';
import type { Command } from './command.ts';
import { labelled } from './offers.ts';
import { occasionOf } from './occasion.ts';
import type { Scene } from './scene.ts';

/** A passage that has so much of the question is surer than three guesses at what was meant. */
const surerThanGuesses = 0.8;

/**
 * What is done in the end where no written answer is sure: what the documents of the venue say is read out, beside what may also have
 * been meant; a task that waits goes on after it.
 */
export async function lookedUp(commands: readonly Command[], scene: Scene): Promise<Command[]> {
  const [first, ...others] = commands.map((command) => answerable(command, scene));
  if (first === undefined) return [];
  const guesses = guessesOf(first);
  if (guesses === undefined) return [first, ...others];
  const { asked, language, needs, signal } = scene;
  const found = await needs.passages?.find({ text: asked.question.text, language }, signal);
  const sure =
    found !== undefined &&
    (guesses.length === 0 || (found.covered >= surerThanGuesses && found.said !== undefined));
  if (!sure) return [first, ...others];
  const inTask = asked.state.tasks.frames.length > 0 && others.length === 0;
  return [{ type: 'read-out', found, guesses }, ...(inTask ? [{ type: 'resume' as const }] : others)];
}

/** What is not there for this visitor is declined. */
function answerable(command: Command, scene: Scene): Command {
  const { language, needs } = scene;
  if (command.type === 'answer') {
    const answer = needs.answerOf(command.entry, language, occasionOf(scene));
    return answer === undefined ? { type: 'decline' } : command;
  }
  if (command.type !== 'clarify') return command;
  const targets = labelled(command.targets, scene).map(({ target }) => target);
  return targets.length === 0 ? { type: 'decline' } : { type: 'clarify', targets };
}

/** What may have been meant, where it is not sure what was. */
function guessesOf(command: Command): Target[] | undefined {
  if (command.type === 'clarify') return command.targets;
  return command.type === 'decline' || command.type === 'no-match' ? [] : undefined;
}
