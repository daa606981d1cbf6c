import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Target } from '../understanding/router.ts';
import { type Attention, attend, attentively, urgent } from './attention.ts';
import type { TaskCommand } from '../flows/run/state.ts';
import type { Command, Told } from './command.ts';
import { concealed } from './concealed.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { Asked, Dialogue, ReplyPiece } from './dialogue.ts';
import { fromDocument, fromEntry } from './from-document.ts';
import { languageOf } from './question-language.ts';
import { labelled, offersOf } from './offers.ts';
import { lookedUp } from './looked-up.ts';
import { leading, offering, recommending } from './recommending.ts';
import { mannersOf } from './departments.ts';
import { handsOn } from './handing-on.ts';
import { replies, say, show, spokenBy } from './replies.ts';
import { repetition, willingly } from './repetition.ts';
import type { DeskNeeds, Scene } from './scene.ts';
import { telling } from './telling.ts';
import { isTaskCommand, questionShown, runTasks, secretIn } from './task-run.ts';
import { visitAfter } from './visit-after.ts';
import { goingTo, inParts, isSaid, type Said } from './who-answers.ts';

/** Answers from what a venue wrote down and carries its tasks to the end, whoever understood what was asked. */
export function createDeskDialogue(needs: DeskNeeds): Dialogue {
  return {
    async *reply(asked, signal) {
      signal.throwIfAborted();
      // Whatever is still being written for this reply is written for nobody once it has ended.
      const over = new AbortController();
      try {
        yield* answered(asked, needs, AbortSignal.any([signal, over.signal]));
      } finally {
        over.abort();
      }
    },
  };
}

async function* answered(asked: Asked, needs: DeskNeeds, signal: AbortSignal): AsyncGenerator<ReplyPiece> {
  const language = languageOf(asked.question, asked.state.language);
  const utterance = { ...asked, now: needs.now() };
  const understood = asked.question.silent
    ? [{ type: 'no-input' as const }]
    : await needs.understanding.understand(utterance, signal);
  signal.throwIfAborted();
  const attention = attend(asked, understood, language);
  const { person, department } = attention;
  const scene = { asked, language, person, department, needs, signal };
  const commands = await lookedUp(urgent(understood, attention, asked.question.text), scene);
  signal.throwIfAborted();
  const pieces = showLast(carryOut(commands, attention, scene));
  for await (const piece of attentively(pieces, commands, attention)) {
    yield piece;
    signal.throwIfAborted();
  }
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
  const { parts, standing } = inParts(commands.filter(isSaid), scene);
  const state: DialogueState = { ...visitAfter(commands, attention, scene), ...visit, ...standing, offered };
  let tasks = commands.filter(isTaskCommand);
  const secret = secretIn(tasks, asked.state, needs.flows);
  const remembered = concealed(asked.question.text, secret);
  const mask = remembered === asked.question.text ? {} : { asked: remembered };
  const tells = commands.some(({ type }) => type === 'tell');
  if (tasks.length === 0 || tells) yield { type: 'state', state, ...mask };
  for (const { command, department, handedOn } of parts) {
    yield* handedOn;
    const here = { ...scene, department };
    if (command.type === 'tell') tasks = yield* toldOut(command.pieces, tasks, here);
    else yield* spokenBy(await answering(command, here), department);
  }
  if (offer !== undefined) yield* spokenBy(offering(offer, commands, scene), standing.department);
  const after = tasks.length > 0 ? yield* runTasks(tasks, { state, asked: mask }, scene) : state;
  const wanted = commands.find((command) => command.type === 'go-to');
  if (wanted !== undefined) yield* goingTo(wanted.department, { state: after, asked: mask }, scene);
}

/** Tells what is still being written and does what it comes to; returns what is left to do of tasks, by default what was to be done. */
async function* toldOut(
  pieces: AsyncIterable<Told>,
  tasks: TaskCommand[],
  scene: Scene,
): AsyncGenerator<ReplyPiece, TaskCommand[]> {
  const after = yield* telling(pieces, scene);
  for (const command of after.filter(isSaid))
    if (command.type !== 'tell') yield* spokenBy(await answering(command, scene), scene.department);
  const wanted = after.filter(isTaskCommand);
  return wanted.length > 0 ? wanted : tasks;
}

function offeredBy(commands: readonly Command[], scene: Scene): DialogueState['offered'] {
  return commands.flatMap((command) => {
    if (command.type === 'clarify') return labelled(command.targets, scene);
    return command.type === 'read-out' ? labelled(command.guesses, scene) : [];
  });
}

/** What is no matter of tasks. */
async function answering(command: Exclude<Said, { type: 'tell' }>, scene: Scene): Promise<ReplyPiece[]> {
  const { asked, language } = scene;
  const manners = mannersOf(scene);
  switch (command.type) {
    case 'answer':
      return (await fromEntry(command.entry, scene)) ?? declining(scene);
    case 'read-out':
      return fromDocument(command.found, labelsOf(command.guesses, scene), language);
    case 'clarify': {
      const labels = labelsOf(command.targets, scene);
      return [
        ...say(manners.askBack(labels, language), language, { gesture: 'point' }),
        ...besideQuestion(labels, scene),
      ];
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
      const offers = busy ? [] : offersOf(scene);
      const words = replies[busy ? 'helpInTask' : 'help'][language];
      return [...say(words, language), ...show(offers), ...questionShown(scene)];
    }
    case 'wait':
      return waiting(scene);
    case 'hand-over':
      return [
        ...(command.announced ? [] : say(replies.person[language], language)),
        { type: 'hand-over', reason: command.reason },
      ];
  }
}

/** What may be tapped now, before what a task asked for and still waits for. */
function besideQuestion(labels: string[], scene: Scene): ReplyPiece[] {
  const [open = { type: 'show' as const, suggestions: [] }] = questionShown(scene);
  return [{ ...open, suggestions: [...labels, ...open.suggestions] }];
}

/** Whatever a task asked stays asked, and on the screen. */
function waiting(scene: Scene): ReplyPiece[] {
  const { asked, language } = scene;
  const words = replies[asked.state.tasks.frames.length > 0 ? 'waitInTask' : 'wait'][language];
  return [...say(words, language), ...questionShown(scene)];
}

function labelsOf(targets: readonly Target[], scene: Scene): string[] {
  return labelled(targets, scene).map(({ label }) => label);
}

function declining(scene: Scene): ReplyPiece[] {
  const { language } = scene;
  const { decline } = mannersOf(scene);
  return [...say(decline[language], language, { mood: 'sorry' }), ...show(offersOf(scene))];
}

/** What was said last once more, after a word of its own; another word where nothing was said. */
function again(nothing: Bilingual, first: Bilingual, scene: Scene): ReplyPiece[] {
  const { asked, language, needs } = scene;
  const last = repetition(language, asked.earlier);
  if (last === undefined) return say(nothing[language], language);
  const { departments = new Map() } = needs;
  const answer = last.filter(({ text }) => !handsOn(text, departments));
  const repeated = answer.length > 0 ? answer : last;
  return [
    ...say(first[language], language),
    ...repeated.map((sentence) => ({ type: 'say' as const, ...sentence })),
    ...questionShown(scene),
  ];
}
