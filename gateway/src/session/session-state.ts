import type { Phase, TurnEnding } from '@lobby/shared/protocol/visitor';
import type { Language } from '@lobby/shared/protocol/language';
import type { TurnId } from '@lobby/shared/protocol/ids';

/**
 * Where a visit stands. `speaking` lasts until the kiosk has played everything, not until it was sent; `sent` says that
 * nothing more will come.
 */
export type SessionState =
  | { phase: 'idle' }
  | { phase: 'listening'; turn: TurnId }
  | { phase: 'thinking'; turn: TurnId }
  | { phase: 'speaking'; turn: TurnId; sent: boolean };

/** What a visitor asks for, in words still to be heard or already written. */
export type Opening =
  | { type: 'speech'; language: Language }
  | { type: 'question'; text: string; language: Language }
  | { type: 'greeting'; language: Language };

export type SessionEvent =
  | { type: 'open'; turn: TurnId; opening: Opening }
  | { type: 'turn-decided'; turn: TurnId }
  | { type: 'clause-sent'; turn: TurnId }
  | { type: 'progress'; turn: TurnId }
  | { type: 'turn-sent'; turn: TurnId }
  | { type: 'played'; turn: TurnId }
  | { type: 'stop'; turn: TurnId }
  | { type: 'deadline' }
  | { type: 'leave' };

export type SessionEffect =
  | { type: 'stop-turn'; ending: TurnEnding }
  | { type: 'begin-turn'; turn: TurnId; opening: Opening }
  | { type: 'end-speech' }
  | { type: 'tell-late' }
  | { type: 'set-deadline'; afterMs: number }
  | { type: 'clear-deadline' };

export interface SessionStep {
  state: SessionState;
  effects: SessionEffect[];
}

/**
 * How long each phase may last without news. Speech is cut where the recogniser's window ends (30 s); an answer that has
 * not begun after 20 s will not be waited for; sound that is not played for 30 s means that the kiosk is gone.
 */
export const longest: Record<Exclude<Phase, 'idle'>, number> = {
  listening: 30_000,
  thinking: 20_000,
  speaking: 30_000,
};

/** The whole life of a visit as a table: no timers, no sockets, no promises. A late event of an older turn changes nothing. */
export function step(state: SessionState, event: SessionEvent): SessionStep {
  if (event.type === 'open') return open(state, event);
  if (event.type === 'leave') return toIdle(stopping(state, 'left'));
  if (state.phase === 'idle') return stay(state);
  if (event.type === 'deadline') return late(state);
  if (event.turn !== state.turn) return stay(state);
  switch (event.type) {
    case 'stop':
      return toIdle(stopping(state, 'interrupted'));
    case 'turn-decided':
      return state.phase === 'listening'
        ? enter({ phase: 'thinking', turn: state.turn }, [{ type: 'end-speech' }])
        : stay(state);
    case 'clause-sent':
      return state.phase === 'speaking'
        ? stay(state)
        : enter({ phase: 'speaking', turn: state.turn, sent: false });
    case 'progress':
      return state.phase === 'speaking' ? enter(state) : stay(state);
    case 'turn-sent':
      return state.phase === 'speaking' ? enter({ ...state, sent: true }) : toIdle();
    case 'played':
      return state.phase === 'speaking' && state.sent ? toIdle() : stay(state);
  }
}

function open(state: SessionState, { turn, opening }: SessionEvent & { type: 'open' }): SessionStep {
  const phase = opening.type === 'speech' ? 'listening' : 'thinking';
  return enter({ phase, turn }, [...stopping(state, 'interrupted'), { type: 'begin-turn', turn, opening }]);
}

/** Too long a speech is taken as said; anything else that takes too long is given up. */
function late(state: Exclude<SessionState, { phase: 'idle' }>): SessionStep {
  if (state.phase === 'listening')
    return enter({ phase: 'thinking', turn: state.turn }, [{ type: 'end-speech' }]);
  return toIdle([{ type: 'tell-late' }, { type: 'stop-turn', ending: 'failed' }]);
}

function stay(state: SessionState): SessionStep {
  return { state, effects: [] };
}

function enter(state: Exclude<SessionState, { phase: 'idle' }>, effects: SessionEffect[] = []): SessionStep {
  return { state, effects: [...effects, { type: 'set-deadline', afterMs: longest[state.phase] }] };
}

function toIdle(effects: SessionEffect[] = []): SessionStep {
  return { state: { phase: 'idle' }, effects: [...effects, { type: 'clear-deadline' }] };
}

function stopping(state: SessionState, ending: TurnEnding): SessionEffect[] {
  return state.phase === 'idle' ? [] : [{ type: 'stop-turn', ending }];
}
