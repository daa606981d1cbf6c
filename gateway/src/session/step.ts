import { hold, stepHeld } from './step-held.ts';
import {
  enter,
  listenTo,
  stay,
  stopping,
  toIdle,
  type SessionEvent,
  type SessionState,
  type SessionStep,
} from './session-state.ts';

/** The whole life of a visit as a table: no timers, no sockets, no promises. A late event of an older turn changes nothing. */
export function step(state: SessionState, event: SessionEvent): SessionStep {
  if (event.type === 'open') return open(state, event);
  if (event.type === 'leave') return toIdle(stopping(state, 'left'));
  if (state.phase === 'idle') return stepIdle(state, event);
  if (state.phase === 'waiting') return stepWaiting(state, event);
  if (event.type === 'stir') return stay(state);
  if (state.phase === 'held') return stepHeld(state, event);
  if (event.type === 'deadline') return late(state);
  if (event.turn !== state.turn) return stay(state);
  switch (event.type) {
    case 'stop':
      return toIdle(stopping(state, 'interrupted'));
    case 'turn-decided':
      return state.phase === 'listening'
        ? enter({ phase: 'thinking', turn: state.turn }, [{ type: 'end-speech', turn: state.turn }])
        : stay(state);
    case 'clause-sent':
      return state.phase === 'speaking'
        ? stay(state)
        : enter({ phase: 'speaking', turn: state.turn, sent: false });
    case 'progress':
      return state.phase === 'speaking' ? enter(state) : stay(state);
    case 'turn-sent':
      return state.phase === 'speaking'
        ? enter({ ...state, sent: true, unanswered: event.unanswered })
        : listenTo(event.unanswered);
    case 'played':
      return state.phase === 'speaking' && state.sent ? listenTo(state.unanswered) : stay(state);
    case 'words':
      return event.settled && event.meaning === 'echo' && state.phase !== 'speaking'
        ? toIdle([{ type: 'stop-turn', turn: state.turn, ending: 'unheard' }])
        : stay(state);
    case 'speech-paused':
    case 'speech-resumed':
      return stay(state);
  }
}

/** Speech over the answer that plays holds it; anything else that is asked takes its place at once. */
function open(state: SessionState, event: SessionEvent & { type: 'open' }): SessionStep {
  const { turn, opening } = event;
  const over = opening.type === 'speech' ? opening.over : undefined;
  const answers = state.phase === 'speaking' || state.phase === 'held';
  if (answers && state.turn === over) return hold(state, event);
  const phase = opening.type === 'speech' ? 'listening' : 'thinking';
  return enter({ phase, turn }, [...stopping(state, 'interrupted'), { type: 'begin-turn', turn, opening }]);
}

/** Speech that came to nothing leaves what was asked before it unanswered. */
function stepIdle(state: SessionState, event: SessionEvent): SessionStep {
  const asked = event.type === 'turn-sent' ? event.unanswered : undefined;
  return asked === undefined ? stay(state) : listenTo(asked);
}

/** Whoever is about to say something has all the time there is; whoever does nothing is asked again. */
function stepWaiting(
  state: SessionState & { phase: 'waiting' },
  event: Exclude<SessionEvent, { type: 'open' | 'leave' }>,
): SessionStep {
  const { again, language } = state.unanswered;
  if (event.type === 'stir') return listenTo(state.unanswered);
  return event.type === 'deadline'
    ? open(state, { type: 'open', turn: again, opening: { type: 'silence', language } })
    : stay(state);
}

/** Too long a speech is taken as said; anything else that takes too long is given up. */
function late(state: Exclude<SessionState, { phase: 'idle' | 'waiting' | 'held' }>): SessionStep {
  const { turn } = state;
  if (state.phase === 'listening') return enter({ phase: 'thinking', turn }, [{ type: 'end-speech', turn }]);
  return toIdle([{ type: 'tell-late', turn }, ...stopping(state, 'failed')]);
}
