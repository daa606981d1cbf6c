import type { Gesture } from '@lobby/shared/protocol/delivery';
import type { TurnId } from '@lobby/shared/protocol/ids';
import type { VisitorMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import type { Announced, Clip } from '../../speaking/reply.ts';
import type { PageState } from '../page-state.ts';

/** What the conversation wants done, as data; the page does it in order. */
export type ConversationEffect =
  | { type: 'send'; message: Message<VisitorMessages> }
  | { type: 'begin-reply'; turn: TurnId }
  | { type: 'play-clip'; turn: TurnId; clip: Clip }
  | { type: 'announce-clause'; turn: TurnId; announced: Announced }
  | { type: 'complete-reply'; turn: TurnId }
  /** Silence; with `tell`, the gateway hears how far the answer got. */
  | { type: 'stop-reply'; turn: TurnId; tell: boolean }
  /** Silence in the middle of an answer, which may go on. */
  | { type: 'hold-reply' }
  | { type: 'release-reply' }
  | { type: 'duck' }
  | { type: 'unduck' }
  /** After a while without a word, the visitor has to call again. */
  | { type: 'doze-later' }
  | { type: 'open-microphone' }
  | { type: 'close-microphone' }
  /** What is being said belongs to a turn that is decided; the next voice begins afresh. */
  | { type: 'forget-speech' }
  | { type: 'perform'; gesture: Gesture }
  | { type: 'reload-page' };

export function send(message: Message<VisitorMessages>): ConversationEffect {
  return { type: 'send', message };
}

/** What a gateway that knows nothing of this visitor has to be told. */
export function paceOf({ page: { pace } }: { page: Pick<PageState, 'pace'> }): ConversationEffect[] {
  return pace === 'own' ? [] : [send({ event: 'pace-choose', body: { pace } })];
}
