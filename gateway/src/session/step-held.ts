import {
  enter,
  longest,
  stay,
  stopping,
  toIdle,
  type SessionEffect,
  type SessionEvent,
  type SessionState,
  type SessionStep,
} from './session-state.ts';

type Speaking = SessionState & { phase: 'speaking' };
type Held = SessionState & { phase: 'held' };

/**
 * How long an answer is held before it goes on or gives way. A sign of listening is over within `voiceMs` of being speech for
 * certain (LiveKit waits 500 ms before it acts at all); when no words have come `wordsMs` after the voice fell silent, the answer
 * goes on, and ends later if they do come and ask for something.
 */
export const longestHeld = { voiceMs: 700, wordsMs: 1_000 } as const;

/** Holds an answer because somebody speaks over it, perhaps once more. */
export function hold(state: Speaking | Held, event: SessionEvent & { type: 'open' }): SessionStep {
  const { turn, sent, unanswered } = state;
  const earlier: SessionEffect[] =
    state.phase === 'held' ? [{ type: 'stop-turn', turn: state.speech, ending: 'unheard' }] : [];
  return {
    state: { phase: 'held', turn, sent, unanswered, speech: event.turn, voice: 'on' },
    effects: [
      ...earlier,
      { type: 'hold-answer', turn },
      { type: 'begin-turn', turn: event.turn, opening: event.opening },
      { type: 'set-deadline', afterMs: longestHeld.voiceMs },
    ],
  };
}

/** What happens while an answer is held. */
export function stepHeld(state: Held, event: TurnEvent | (SessionEvent & { type: 'deadline' })): SessionStep {
  if (event.type === 'deadline') return overdue(state);
  if (event.turn === state.speech) return speechStep(state, event);
  return event.turn === state.turn ? answerStep(state, event) : stay(state);
}

function overdue(state: Held): SessionStep {
  switch (state.voice) {
    case 'on':
      return giveWay(state);
    case 'pausing':
    case 'ended':
      return goOnMeanwhile(state);
    case 'late':
      return release(state);
  }
}

/** Slow ears are no reason for silence, and none to lose what was said. */
function goOnMeanwhile(state: Held): SessionStep {
  const { turn, speech } = state;
  return {
    state: { ...state, voice: 'late' },
    effects: [
      { type: 'release-answer', turn },
      { type: 'end-speech', turn: speech },
      { type: 'set-deadline', afterMs: longest.thinking },
    ],
  };
}

type TurnEvent = Exclude<SessionEvent, { type: 'open' | 'leave' | 'stir' | 'deadline' }>;

function speechStep(state: Held, event: TurnEvent): SessionStep {
  switch (event.type) {
    case 'speech-paused':
      return state.voice === 'late' ? stay(state) : waitForWords(state, 'pausing');
    case 'turn-decided':
      return state.voice === 'late'
        ? stay(state)
        : waitForWords(state, 'ended', [{ type: 'end-speech', turn: state.speech }]);
    case 'speech-resumed':
      if (state.voice === 'late') return stay(state);
      return {
        state: { ...state, voice: 'on' },
        effects: [{ type: 'set-deadline', afterMs: longestHeld.voiceMs }],
      };
    case 'words':
      return understand(state, event);
    case 'turn-sent':
      return resume(state);
    case 'stop':
    // Ears that break over an answer are no reason to end it: their apology is not said.
    case 'clause-sent':
      return release(state);
    case 'progress':
    case 'played':
      return stay(state);
  }
}

function answerStep(state: Held, event: TurnEvent): SessionStep {
  switch (event.type) {
    case 'turn-sent':
      return stay({ ...state, sent: true, unanswered: event.unanswered });
    case 'played':
      return state.sent ? takeUp(state) : stay(state);
    case 'stop':
      return toIdle(stopping(state, 'interrupted'));
    case 'speech-paused':
    case 'speech-resumed':
    case 'words':
    case 'turn-decided':
    case 'clause-sent':
    case 'progress':
      return stay(state);
  }
}

/** Words that may still change decide nothing unless they already ask for something. */
function understand(state: Held, { meaning, settled }: SessionEvent & { type: 'words' }): SessionStep {
  switch (meaning) {
    case 'request':
      return giveWay(state);
    case 'stop':
      return toIdle([
        { type: 'stop-turn', turn: state.turn, ending: 'interrupted' },
        { type: 'stop-turn', turn: state.speech, ending: 'unheard' },
      ]);
    case 'nothing':
    case 'backchannel':
    case 'echo':
      return settled ? release(state) : stay(state);
  }
}

function waitForWords(state: Held, voice: 'pausing' | 'ended', effects: SessionEffect[] = []): SessionStep {
  return {
    state: { ...state, voice },
    effects: [...effects, { type: 'set-deadline', afterMs: longestHeld.wordsMs }],
  };
}

/** They mean it: the answer is over, and their turn is the turn. */
function giveWay(state: Held): SessionStep {
  return takeUp(state, [{ type: 'stop-turn', turn: state.turn, ending: 'interrupted' }]);
}

function takeUp({ speech, voice }: Held, effects: SessionEffect[] = []): SessionStep {
  const listens = voice === 'on' || voice === 'pausing';
  return enter({ phase: listens ? 'listening' : 'thinking', turn: speech }, effects);
}

function release(state: Held): SessionStep {
  const { effects, ...resumed } = resume(state);
  return { ...resumed, effects: [{ type: 'stop-turn', turn: state.speech, ending: 'unheard' }, ...effects] };
}

function resume({ turn, sent, unanswered, voice }: Held): SessionStep {
  const goesOn: SessionEffect[] = voice === 'late' ? [] : [{ type: 'release-answer', turn }];
  return enter({ phase: 'speaking', turn, sent, unanswered }, goesOn);
}
