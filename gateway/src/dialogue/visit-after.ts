import { heardFrom, openQuestionOf } from '../flows/run/open-question.ts';
import { type Attention, offersPerson } from './attention.ts';
import type { Command } from './command.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { Scene } from './scene.ts';

/** Where the visit stands once this was understood, before any task goes on. */
export function visitAfter(
  commands: readonly Command[],
  attention: Attention,
  { asked, language, needs }: Scene,
): DialogueState {
  const before = asked.state;
  if (asked.question.silent === true) return before;
  const tasks = heardFrom(before.tasks, needs.now());
  const handedOver = commands.some(({ type }) => type === 'hand-over');
  return {
    ...before,
    tasks,
    openQuestion: handedOver ? undefined : openQuestionOf(tasks, needs.flows),
    pace: paceOf(commands, before),
    language,
    person: attention.person,
    personOffered: offersPerson(commands, attention),
  };
}

function paceOf(commands: readonly Command[], { pace }: DialogueState): DialogueState['pace'] {
  if (commands.some(({ type }) => type === 'slower')) return 'slow';
  return commands.some(({ type }) => type === 'faster') ? 'own' : pace;
}
