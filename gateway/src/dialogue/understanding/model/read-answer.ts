import { ChatFailed } from '../../../large-model/chat.ts';
import type { GroundedPiece } from '../../../large-model/speak-grounded.ts';
import type { Command, Told } from '../../command.ts';
import { commandsOf } from './commands-of.ts';
import type { KnownPassage } from './known-passage.ts';
import type { Means } from './tools.ts';

/** What a model was given, to read its answer by. */
export interface Reading {
  means: Means;
  passages: readonly KnownPassage[];
}

type Pieces = AsyncGenerator<GroundedPiece, void>;

/**
 * The first thing a model may say, or wants, decides: words are passed on as they come, uses of tools are read to the end. Nothing, where
 * all that it said was kept back.
 */
export async function readAnswer(pieces: Pieces, reading: Reading): Promise<Command[]> {
  const begun: GroundedPiece[] = [];
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) return [];
    begun.push(next.value);
    if (next.value.type === 'sentence') return [{ type: 'tell', pieces: told(begun, pieces, reading) }];
    if (next.value.type === 'call') return wanted(next.value, pieces, reading);
  }
}

async function wanted(first: GroundedPiece, rest: Pieces, { means }: Reading): Promise<Command[]> {
  const commands = first.type === 'call' ? commandsOf(first, means) : [];
  for await (const piece of rest) if (piece.type === 'call') commands.push(...commandsOf(piece, means));
  return commands;
}

async function* told(
  begun: readonly GroundedPiece[],
  rest: Pieces,
  reading: Reading,
): AsyncGenerator<Told, void> {
  for (const piece of begun) yield* toldOf(piece, reading);
  try {
    for await (const piece of rest) yield* toldOf(piece, reading);
  } catch (fault) {
    if (!(fault instanceof ChatFailed)) throw fault;
    yield { type: 'broken-off' };
  }
}

function toldOf(piece: GroundedPiece, { means, passages }: Reading): Told[] {
  if (piece.type === 'call') return commandsOf(piece, means).map((command) => ({ type: 'command', command }));
  if (piece.type === 'withheld') return [piece];
  const sources = piece.passages.flatMap((place) => passages[place]?.source ?? []);
  return [{ type: 'sentence', text: piece.text, sources }];
}
