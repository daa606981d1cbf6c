import type { FailureCode } from '@lobby/shared/protocol/failure';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import type { Notice } from '../page-state.ts';
import { show, stay, type Conversation, type ConversationStep } from './conversation.ts';
import { asleep } from './listening.ts';
import { phaseStep } from './phase-step.ts';
import { clauseStep, endStep } from './reply-step.ts';

/** What a message does that belongs to the open turn, or to none. */
export function messageStep(
  conversation: Conversation,
  { event, body }: Message<GatewayMessages>,
): ConversationStep {
  switch (event) {
    case 'abilities-change':
      return abilities(conversation, body);
    case 'phase-change':
      return phaseStep(conversation, body);
    case 'speech-text':
      return stay(speechText(conversation, body));
    case 'reply-show':
      return stay(show(conversation, { suggestions: body.suggestions, card: body.card }));
    case 'reply-clause':
      return clauseStep(conversation, body);
    case 'reply-sound': {
      const { turn, ...clip } = body;
      const { notice } = conversation.page;
      return {
        conversation: notice === 'speaking-failed' ? show(conversation, { notice: undefined }) : conversation,
        effects: [{ type: 'play-clip', turn, clip }],
      };
    }
    case 'reply-start':
    case 'reply-resume':
      return stay(conversation);
    case 'reply-end':
      return endStep(conversation, body);
    case 'failure':
      return stay(show(conversation, { notice: noticeOf[body.code] }));
  }
}

/** A recogniser that has become ready opens the microphone of a visitor who is already here. */
function abilities(
  conversation: Conversation,
  change: GatewayMessages['abilities-change'],
): ConversationStep {
  const { screen, microphone, notice } = conversation.page;
  const { state } = change.abilities.hearing;
  const opens = screen === 'talk' && microphone === 'off' && state !== 'missing';
  const settled = state === 'ready' && notice === 'hearing-unavailable';
  return {
    conversation: show(conversation, { ...change, notice: settled ? undefined : notice }),
    effects: opens ? [{ type: 'open-microphone' }] : [],
  };
}

function speechText(
  conversation: Conversation,
  { text, final }: GatewayMessages['speech-text'],
): Conversation {
  if (final && text === '') {
    // Whoever did not call the avatar was not talking to it.
    const notice = asleep(conversation) ? conversation.page.notice : 'nothing-understood';
    return show(conversation, { question: undefined, notice });
  }
  // What stood there belongs to the question before.
  return show(conversation, { question: { text, final }, ...(final && { card: undefined }) });
}

const noticeOf: Record<FailureCode, Notice> = {
  'wrong-version': 'page-outdated',
  malformed: 'gateway-refused',
  'too-large': 'gateway-refused',
  'out-of-order': 'gateway-refused',
  'unknown-event': 'gateway-refused',
  'too-many': 'gateway-refused',
  'hearing-unavailable': 'hearing-unavailable',
  'hearing-failed': 'hearing-failed',
  'answer-failed': 'answer-failed',
  'speaking-failed': 'speaking-failed',
  'took-too-long': 'took-too-long',
  'session-lost': 'session-lost',
};
