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
  return {
    tone: 'speaking',
    text: interruptible(state) ? words.interruptible : words.speaking,
    offers: 'stop',
  };
}

/** Whether one may simply speak over the answer. */
function interruptible({ microphone, abilities, connected, listening }: PageState): boolean {
  const hears = connected && microphone === 'on' && abilities.hearing.state === 'ready';
  return hears && (listening.policy === 'always' || listening.policy === 'wake');
}

function waiting(state: PageState): Status {
  const { language, microphone, abilities, connected } = state;
  const words = texts[language].microphone;
  // An open microphone nobody listens to would invite speech into the void.
  if (!connected || abilities.hearing.state !== 'ready')
    return { tone: 'quiet', text: words.off, offers: 'nothing' };
  if (microphone === 'on') return inviting(state);
  const retry = microphone === 'refused' || microphone === 'missing' || microphone === 'unplugged';
  return { tone: 'quiet', text: words[microphone], offers: retry ? 'retry' : 'nothing' };
}

/** How to speak, by the kiosk's policy. */
function inviting({ language, listening: { policy, attending }, venue }: PageState): Status {
  const { microphone, callByName, tapToTalk, holdToTalk, listening } = texts[language];
  const status = (tone: Status['tone'], text: string): Status => ({ tone, text, offers: 'nothing' });
  switch (policy) {
    case 'always':
    case 'half-duplex':
      return status('ready', microphone.on);
    case 'wake':
      return attending
        ? status('ready', microphone.on)
        : status('quiet', callByName(venue?.avatar.name[language] ?? ''));
    case 'tap':
      return attending ? status('listening', listening) : status('quiet', tapToTalk);
    case 'hold':
      return attending ? status('listening', listening) : status('quiet', holdToTalk);
  }
}
