import type { Bilingual } from '@lobby/shared/protocol/language';
import type { TaskCommand } from '../flows/run/state.ts';
import { type Attention, attend, attentively, urgent } from './attention.ts';
import type { Command } from './command.ts';
import { concealed } from './concealed.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { Dialogue, ReplyPiece } from './dialogue.ts';
import { occasionOf } from './occasion.ts';
import { fromDocument, fromEntry } from './from-document.ts';
import { languageOf } from './question-language.ts';
import { leading, offering, recommending } from './recommending.ts';
import { replies, say, show } from './replies.ts';
import { repetition, willingly } from './repetition.ts';
import type { DeskNeeds, Scene } from './scene.ts';
import { telling } from './telling.ts';
import { isTaskCommand, questionShown, runTasks, secretIn } from './task-run.ts';
import { visitAfter } from './visit-after.ts';

/** Answers from what a venue wrote down and carries its tasks to the end, whoever understood what was asked. */
export function createDeskDialogue(needs: DeskNeeds): Dialogue {
  return {
    async *reply(asked, signal) {
      signal.throwIfAborted();
      const language = languageOf(asked.question, asked.state.language);
      const utterance = { ...asked, now: needs.now() };
      const understood = asked.question.silent
        ? [{ type: 'no-input' as const }]
        : await needs.understanding.understand(utterance, signal);
      signal.throwIfAborted();
      const attention = attend(asked, understood, language);
      const commands = urgent(understood, attention);
      const scene = { asked, language, person: attention.person, needs, signal };
      const pieces = showLast(carryOut(commands, attention, scene));
      for await (const piece of attentively(pieces, commands, attention)) {
        yield piece;
        signal.throwIfAborted();
      }
    },
  };
}

/** What stands on the screen comes after all that is said: the last that may be tapped, and the last card. */
async function* showLast(pieces: AsyncIterable<ReplyPiece>): AsyncGenerator<ReplyPiece, void> {
  let shown: (ReplyPiece & { type: 'show' }) | undefined;
  for await (const piece of pieces) {
    if (piece.type === 'show') shown = { ...shown, ...piece };
    else yield piece;
  }
  if (shown !== undefined) yield shown;
}

async function* carryOut(
  commands: readonly Command[],
  attention: Attention,
  scene: Scene,
): AsyncGenerator<ReplyPiece, void> {
  const { asked, needs } = scene;
  const { offer, visit } = recommending(commands, attention, scene);
  const offered = offer === undefined ? offeredBy(commands, scene) : leading(offer, scene);
  const state: DialogueState = { ...visitAfter(commands, attention, scene), ...visit, offered };
  const tasks = commands.filter(isTaskCommand);
  const others = commands.filter((command) => !isTaskCommand(command));
  const secret = secretIn(tasks, asked.state, needs.flows);
  const remembered = concealed(asked.question.text, secret);
  const mask = remembered === asked.question.text ? {} : { asked: remembered };
  if (tasks.length === 0) yield { type: 'state', state, ...mask };
  for (const command of others) {
    if (command.type === 'tell') tasks.push(...(yield* telling(command.pieces, scene)));
    else if (!isTaskCommand(command)) yield* await answering(command, scene);
  }
  if (offer !== undefined) yield* offering(offer, commands, scene);
  if (tasks.length > 0) yield* runTasks(tasks, { state, asked: mask }, scene);
}

function offeredBy(commands: readonly Command[], scene: Scene): DialogueState['offered'] {
  const { language, needs } = scene;
  const occasion = occasionOf(scene);
  return commands.flatMap((command) =>
    command.type === 'clarify'
      ? command.targets.flatMap((target) => {
          const label = needs.labelOf(target, occasion)?.[language];
          return label === undefined ? [] : [{ target, label }];
        })
      : [],
  );
}

/** What is no matter of tasks. */
async function answering(
  command: Exclude<Command, TaskCommand | { type: 'tell' }>,
  scene: Scene,
): Promise<ReplyPiece[]> {
  const { asked, language, needs } = scene;
  const { manners } = needs;
  switch (command.type) {
    case 'answer':
      return (await fromEntry(command.entry, scene)) ?? declining(scene);
    case 'clarify': {
      const labels = offeredBy([command], scene).map(({ label }) => label);
      if (labels.length === 0) return declining(scene);
      const written = await fromDocument(scene, labels);
      if (written.length > 0) return written;
      return [...say(manners.askBack(labels, language), language, { gesture: 'point' }), ...show(labels)];
    }
    case 'decline':
      return declining(scene);
    case 'no-thanks':
      return say(replies.noThanks[language], language);
    case 'repeat':
      return again(replies.nothingToRepeat, willingly, scene);
    case 'slower':
    case 'faster':
    case 'louder':
    case 'softer':
      return [
        { type: 'manner', change: command.type },
        ...again(replies[command.type], replies[command.type], scene),
      ];
    case 'help': {
      const busy = asked.state.tasks.frames.length > 0;
      const offers = busy ? [] : manners.offers.map((offer) => offer[language]);
      const words = replies[busy ? 'helpInTask' : 'help'][language];
      return [...say(words, language), ...show(offers), ...questionShown(scene)];
    }
    case 'hand-over':
      return [
        ...(command.announced ? [] : say(replies.person[language], language)),
        { type: 'hand-over', reason: command.reason },
      ];
  }
}

async function declining(scene: Scene): Promise<ReplyPiece[]> {
  const written = await fromDocument(scene, []);
  if (written.length > 0) return written;
  const { language, needs } = scene;
  const offers = needs.manners.offers.map((offer) => offer[language]);
  return [...say(needs.manners.decline[language], language, { mood: 'sorry' }), ...show(offers)];
}

/** What was said last once more, after a word of its own; another word where nothing was said. */
function again(nothing: Bilingual, first: Bilingual, scene: Scene): ReplyPiece[] {
  const { asked, language } = scene;
  const repeated = repetition(language, asked.earlier);
  if (repeated === undefined) return say(nothing[language], language);
  return [
    ...say(first[language], language),
    ...repeated.map((sentence) => ({ type: 'say' as const, ...sentence })),
    ...questionShown(scene),
  ];
}
