import type { MouthShape } from '@lobby/shared/speech/viseme';
import type { Sight } from '../watching/watcher.ts';
import type { Position } from '../speaking/clip-player.ts';
import type { ConversationStep } from './conversation/conversation.ts';
import type { ConversationEvent } from './conversation/step.ts';
import type { PageState } from './page-state.ts';

/** What is worth measuring: how long a visitor waits, and how fast the page falls silent for them. */
export type Moment =
  | 'speech-suspected'
  | 'speech-started'
  | 'speech-paused'
  | 'reply-heard'
  | 'reply-stopped';

/** What support staff and measurements may look at in the console as `lobby`. It changes nothing. */
export interface Observation {
  readonly page: PageState;
  /** What is heard right now. */
  readonly playhead: Position | undefined;
  /** How far each mouth shape is open right now. */
  readonly mouth: Readonly<Record<MouthShape, number>>;
  /** Where the camera sees the visitor. */
  readonly visitor: Sight | undefined;
  /** When each moment last came, on the page's clock (`performance.now()`). */
  readonly moments: Readonly<Partial<Record<Moment, number>>>;
}

declare global {
  interface Window {
    readonly lobby: Observation;
  }
}

/** Puts the page where it can be looked at, and nothing of it be changed. */
export function offerObservation(observed: Observation): void {
  const lobby: Observation = {
    get page() {
      return observed.page;
    },
    get playhead() {
      return observed.playhead;
    },
    get mouth() {
      return observed.mouth;
    },
    get visitor() {
      return observed.visitor;
    },
    get moments() {
      return { ...observed.moments };
    },
  };
  Object.defineProperty(window, 'lobby', { value: Object.freeze(lobby) });
}

/** The moments that this event brought. */
export function momentsOf(event: ConversationEvent, { effects }: ConversationStep): Moment[] {
  const stopped = effects.some(({ type }) => type === 'stop-reply');
  return [...(stopped ? (['reply-stopped'] as const) : []), ...heardIn(event)];
}

function heardIn(event: ConversationEvent): Moment[] {
  if (event.from === 'player') {
    return event.event.type === 'clause-heard' && event.event.clause === 0 ? ['reply-heard'] : [];
  }
  if (event.from !== 'voice') return [];
  switch (event.event.type) {
    case 'maybe':
      return ['speech-suspected'];
    case 'start':
      return ['speech-started'];
    case 'pause':
      return ['speech-paused'];
    case 'misfire':
    case 'frame':
    case 'resume':
    case 'end':
      return [];
  }
}
