import { newDialogueState, type DialogueState } from '../dialogue/dialogue-state.ts';
import type { Exchange, Question, ReplyPiece } from '../dialogue/dialogue.ts';
import type { Json } from '../flows/definition/flow.ts';
import type { SystemDescription } from '../flows/systems/system.ts';
import { createVenueDialogue, type DialogueSources } from '../venue-dialogue.ts';
import { playSystems } from './played-systems.ts';
import type { Conversation, TranscriptTurn } from './transcript.ts';

/** A venue as far as its conversations go. */
export interface Stage extends Pick<DialogueSources, 'entries' | 'flows' | 'suggestions' | 'router'> {
  systems: readonly SystemDescription[];
}

/** A turn as it went. */
export interface PlayedTurn {
  said: string;
  pieces: ReplyPiece[];
  state: DialogueState;
  calls: Record<string, Readonly<Record<string, Json>>>[];
}

/** Plays a conversation to its end, turn by turn, as a visit would. */
export async function play(conversation: Conversation, stage: Stage): Promise<PlayedTurn[]> {
  const { actions, asked } = playSystems(stage.systems, conversation.systems);
  let count = 0;
  const fresh = (): string => `frame-${count++}`;
  const dialogue = createVenueDialogue({ ...stage, actions, fresh, now: () => new Date(conversation.now) });
  const played: PlayedTurn[] = [];
  const earlier: Exchange[] = [];
  let state = newDialogueState;
  for (const { visitor } of conversation.turns) {
    const callsBefore = asked.length;
    const { language } = conversation;
    const question: Question =
      visitor === null ? { text: '', language, silent: true } : { text: visitor, language };
    const visit = { question, earlier: [...earlier], state, certain: Promise.resolve() };
    const pieces = await Array.fromAsync(dialogue.reply(visit, new AbortController().signal));
    for (const piece of pieces) if (piece.type === 'state') state = piece.state;
    const said = pieces.flatMap((piece) => (piece.type === 'say' ? [piece.text] : [])).join('');
    earlier.push({ asked: question.text, heard: said });
    played.push({ said, pieces, state, calls: asked.slice(callsBefore) });
  }
  return played;
}

/** What went otherwise than it was written, in words for the person who wrote it. */
export function faultsOf(expected: TranscriptTurn, played: PlayedTurn): string[] {
  return [
    ...expected.lobby
      .filter((words) => !played.said.includes(words))
      .map((words) => `said "${played.said}", without "${words}"`),
    ...expected.never.filter((words) => played.said.includes(words)).map((words) => `said "${words}"`),
    ...slotFaults(expected, played),
    ...callFaults(expected, played),
    ...shownFaults(expected, played),
    ...standingFaults(expected, played),
  ];
}

function slotFaults({ slots }: TranscriptTurn, { state }: PlayedTurn): string[] {
  const { frames, recent } = state.tasks;
  const held = frames.at(-1)?.slots ?? recent?.slots ?? {};
  return Object.entries(slots).flatMap(([slot, value]) => {
    const filled = held[slot];
    const has = filled?.type === 'value' ? filled.value : null;
    return has === value ? [] : [`${slot} is ${JSON.stringify(has)} and not ${JSON.stringify(value)}`];
  });
}

function callFaults({ calls }: TranscriptTurn, played: PlayedTurn): string[] {
  if (calls === undefined) return [];
  if (calls.length !== played.calls.length)
    return [
      `asked systems ${played.calls.length} times and not ${calls.length}: ${JSON.stringify(played.calls)}`,
    ];
  return calls.flatMap((call, place) =>
    Object.entries(call).flatMap(([operation, values]) => {
      const made = played.calls[place]?.[operation];
      if (made === undefined) return [`did not ask ${operation}`];
      return Object.entries(values)
        .filter(([name, value]) => JSON.stringify(made[name]) !== JSON.stringify(value))
        .map(
          ([name, value]) =>
            `asked ${operation} with ${name} ${JSON.stringify(made[name])} and not ${JSON.stringify(value)}`,
        );
    }),
  );
}

function tapsOf({ suggestions, card }: ReplyPiece & { type: 'show' }): string[] {
  return card?.type === 'list' ? card.choices : suggestions;
}

function shownFaults({ taps }: TranscriptTurn, { pieces }: PlayedTurn): string[] {
  if (taps === undefined) return [];
  const shown = pieces.flatMap((piece) => (piece.type === 'show' ? tapsOf(piece) : []));
  return JSON.stringify(shown) === JSON.stringify(taps)
    ? []
    : [`shows ${shown.join(' | ')} and not ${taps.join(' | ')}`];
}

function standingFaults({ flow, person }: TranscriptTurn, { state, pieces }: PlayedTurn): string[] {
  const top = state.tasks.frames.at(-1)?.flow ?? 'none';
  const called = pieces.find((piece) => piece.type === 'hand-over')?.reason;
  return [
    ...(flow === undefined || flow === top ? [] : [`stands in ${top} and not in ${flow}`]),
    ...(person === called ? [] : [`calls ${called === undefined ? 'nobody' : `a person (${called})`}`]),
  ];
}
