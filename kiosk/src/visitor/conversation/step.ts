import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import type { SpeechGateEvent } from '../../hearing/speech-gate.ts';
import type { PageState } from '../page-state.ts';
import { show, stay, type Conversation, type ConversationStep } from './conversation.ts';
import { gatewayStep } from './gateway-step.ts';
import { intentStep, type Intent } from './intent-step.ts';
import { linkStep, type LinkEvent } from './link-step.ts';
import { doze } from './listening.ts';
import { playerStep, type PlayerEvent } from './reply-step.ts';
import { voiceStep } from './voice-step.ts';

/** Everything that can happen to a visit, by who it comes from. */
export type ConversationEvent =
  | { from: 'visitor'; intent: Intent }
  | { from: 'gateway'; message: Message<GatewayMessages> }
  | { from: 'link'; event: LinkEvent }
  | { from: 'voice'; event: SpeechGateEvent }
  | { from: 'player'; event: PlayerEvent }
  /** The visitor has said nothing for a while. */
  | { from: 'clock' }
  /** What a sense of the kiosk says about itself. */
  | { from: 'kiosk'; change: Partial<Pick<PageState, 'microphone' | 'camera' | 'avatar' | 'keepsAnswers'>> };

/** The whole conversation as a table: no sockets, no sound, no clock. */
export function step(conversation: Conversation, event: ConversationEvent): ConversationStep {
  switch (event.from) {
    case 'visitor':
      return intentStep(conversation, event.intent);
    case 'gateway':
      return gatewayStep(conversation, event.message);
    case 'link':
      return linkStep(conversation, event.event);
    case 'voice':
      return voiceStep(conversation, event.event);
    case 'player':
      return playerStep(conversation, event.event);
    case 'clock':
      return doze(conversation);
    case 'kiosk':
      return stay(show(conversation, event.change));
  }
}
