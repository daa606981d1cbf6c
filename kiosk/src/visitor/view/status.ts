import type { PageState } from '../page-state.ts';
import { texts } from '../texts.ts';

/** `tone` chooses colour and movement, so that the state is seen before it is read. */
export interface Status {
  tone: 'ready' | 'listening' | 'thinking' | 'speaking' | 'quiet';
  text: string;
  /** The one button that fits, if any: silence while the avatar speaks, the microphone again when it is gone. */
  offers: 'stop' | 'retry' | 'nothing';
}

/** What the page says about whose turn it is: one line, never two. */
export function statusOf(state: PageState): Status {
  const words = texts[state.language];
  switch (state.phase) {
    case 'listening':
      return { tone: 'listening', text: words.listening, offers: 'nothing' };
    case 'thinking':
      return { tone: 'thinking', text: words.thinking, offers: 'nothing' };
    case 'speaking':
      return speaking(state);
    case 'idle':
      return waiting(state);
  }
}

function speaking(state: PageState): Status {
  const words = texts[state.language];
  if (state.answer.mustHear) return { tone: 'speaking', text: words.mustHear, offers: 'nothing' };
  return { tone: 'speaking', text: hears(state) ? words.interruptible : words.speaking, offers: 'stop' };
}

function hears({ microphone, abilities, connected }: PageState): boolean {
  return connected && microphone === 'on' && abilities.hearing.state === 'ready';
}

function waiting({ language, microphone, abilities, connected }: PageState): Status {
  const words = texts[language].microphone;
  // An open microphone nobody listens to would invite speech into the void.
  if (!connected || abilities.hearing.state !== 'ready')
    return { tone: 'quiet', text: words.off, offers: 'nothing' };
  const retry = microphone === 'refused' || microphone === 'missing' || microphone === 'unplugged';
  return {
    tone: microphone === 'on' ? 'ready' : 'quiet',
    text: words[microphone],
    offers: retry ? 'retry' : 'nothing',
  };
}
