import { newDialogueState, type DialogueState } from '../dialogue/dialogue-state.ts';
import type { Exchange, Question, ReplyPiece } from '../dialogue/dialogue.ts';
import type { Json } from '../flows/definition/flow.ts';
import type { SystemDescription } from '../flows/systems/system.ts';
import { createVenueDialogue, type DialogueSources } from '../venue-dialogue.ts';
import { playSystems } from './played-systems.ts';
import type { Conversation } from './transcript.ts';

/** A venue as far as its conversations go. */
export interface Stage extends Pick<
  DialogueSources,
  'entries' | 'flows' | 'suggestions' | 'router' | 'departments' | 'passages'
> {
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
    const { language, kiosk } = conversation;
    const question: Question =
      visitor === null ? { text: '', language, silent: true } : { text: visitor, language };
    const visit = {
      question,
      earlier: [...earlier],
      state,
      certain: Promise.resolve(),
      ...(kiosk !== undefined && { kiosk }),
    };
    const pieces = await Array.fromAsync(dialogue.reply(visit, new AbortController().signal));
    for (const piece of pieces) if (piece.type === 'state') state = piece.state;
    const said = pieces.flatMap((piece) => (piece.type === 'say' ? [piece.text] : [])).join('');
    earlier.push({ asked: question.text, heard: said });
    played.push({ said, pieces, state, calls: asked.slice(callsBefore) });
  }
  return played;
}
