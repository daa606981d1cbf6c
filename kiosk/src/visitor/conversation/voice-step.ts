import { fromFloats } from '@lobby/shared/speech/pcm';
import type { TurnId } from '@lobby/shared/protocol/ids';
import type { SpeechGateEvent } from '../../hearing/speech-gate.ts';
import { show, stay, type Answering, type Conversation, type ConversationStep } from './conversation.ts';
import { send, type ConversationEffect } from './effect.ts';
import { asleep, attend, endsByHand, listensNow, stir } from './listening.ts';
import { beginTurn, nextTurn } from './turns.ts';

/** What happens when the microphone hears something. */
export function voiceStep(conversation: Conversation, event: SpeechGateEvent): ConversationStep {
  switch (event.type) {
    case 'maybe':
      return suspect({ ...conversation, heardMeanwhile: heardNow(conversation) });
    case 'misfire':
      return whileAnswering(conversation, 'unduck');
    case 'start':
      return start(conversation, event.frames);
    case 'frame':
    case 'pause':
    case 'resume':
    case 'end':
      return whileListening(conversation, event);
  }
}

/** Perhaps a voice: an answer is lowered for it, and between two turns the gateway waits. */
function suspect(conversation: Conversation): ConversationStep {
  const listens = conversation.turn.stage === 'none' && listensNow(conversation);
  return listens ? stir(conversation, 'voice') : whileAnswering(conversation, 'duck');
}

function whileAnswering(conversation: Conversation, type: 'duck' | 'unduck'): ConversationStep {
  const lowers = conversation.turn.stage === 'answering' && listensNow(conversation);
  return { conversation, effects: lowers ? [{ type }] : [] };
}

function heardNow({ turn }: Conversation): TurnId | undefined {
  return turn.stage === 'answering' && turn.heard ? turn.id : undefined;
}

function start(conversation: Conversation, frames: readonly Float32Array[]): ConversationStep {
  const { abilities, language } = conversation.page;
  if (!listensNow(conversation)) return ignore(conversation);
  if (abilities.hearing.state !== 'ready')
    return ignore(show(conversation, { notice: 'hearing-unavailable' }));
  const { turn } = conversation;
  if (turn.stage === 'held') return stay(conversation);
  if (turn.stage === 'listening') return goOn(conversation, turn.id, frames);
  if (turn.stage === 'answering' && turn.heard) return speakOver(conversation, turn, frames);
  const begun = beginTurn(conversation, (id) => ({ stage: 'listening', id }), { phase: 'listening' });
  const { heardMeanwhile: over } = conversation;
  const body = {
    turn: begun.turn,
    language,
    ...(over !== undefined && { over }),
    ...(asleep(conversation) && { asleep: true as const }),
  };
  const { policy } = conversation.page.listening;
  return {
    conversation: policy === 'tap' ? attend(begun.conversation, false) : begun.conversation,
    effects: [
      ...begun.effects,
      send({ event: 'speech-start', body }),
      ...frames.map((samples) => sendFrame(begun.turn, samples)),
    ],
  };
}

/** Where a hand says when the speech is over, a long pause does not. */
function goOn(conversation: Conversation, turn: TurnId, frames: readonly Float32Array[]): ConversationStep {
  return { conversation, effects: frames.map((samples) => sendFrame(turn, samples)) };
}

/** Silence at once; the answer goes on if it turns out that it was not to be stopped. */
function speakOver(
  conversation: Conversation,
  answer: Answering,
  frames: readonly Float32Array[],
): ConversationStep {
  const { turn, turns } = nextTurn(conversation);
  const body = { turn, language: conversation.page.language, over: answer.id };
  return {
    conversation: { ...conversation, turns, turn: { stage: 'held', id: turn, answer } },
    effects: [
      { type: 'hold-reply' },
      send({ event: 'speech-start', body }),
      ...frames.map((samples) => sendFrame(turn, samples)),
    ],
  };
}

/** Nobody would hear the visitor; an answer that was lowered for them goes on. */
function ignore(conversation: Conversation): ConversationStep {
  return { conversation, effects: [{ type: 'unduck' }, { type: 'forget-speech' }] };
}

function whileListening(
  conversation: Conversation,
  event: Exclude<SpeechGateEvent, { type: 'maybe' | 'misfire' | 'start' }>,
): ConversationStep {
  const { stage } = conversation.turn;
  if (stage !== 'listening' && stage !== 'held') return stay(conversation);
  const turn = conversation.turn.id;
  if (endsByHand(conversation) && event.type !== 'frame') return stay(conversation);
  switch (event.type) {
    case 'frame':
      return { conversation, effects: [sendFrame(turn, event.samples)] };
    case 'pause':
      return {
        conversation,
        effects: [send({ event: 'speech-pause', body: { turn, silentMs: event.silentMs } })],
      };
    case 'resume':
      return { conversation, effects: [send({ event: 'speech-resume', body: { turn } })] };
    case 'end': {
      const ended = send({ event: 'speech-end', body: { turn } });
      if (stage === 'held') return { conversation, effects: [ended] };
      return {
        conversation: { ...show(conversation, { phase: 'thinking' }), turn: { stage: 'waiting', id: turn } },
        effects: [ended],
      };
    }
  }
}

function sendFrame(turn: TurnId, samples: Float32Array): ConversationEffect {
  return send({ event: 'speech-frame', body: { turn, pcm: new Uint8Array(fromFloats(samples).buffer) } });
}
