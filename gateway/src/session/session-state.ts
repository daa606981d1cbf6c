import type { GatewayMessages, TurnEnding } from '@lobby/shared/protocol/visitor';
import type { Language } from '@lobby/shared/protocol/language';
import type { TurnId } from '@lobby/shared/protocol/ids';
import type { Meaning } from '../turn/meaning.ts';

/** A question of the avatar's: how long its answer is waited for, and in which turn and language it is asked again. */
export interface Unanswered {
  waitMs: number;
  again: TurnId;
  language: Language;
}

/**
 * Where a visit stands. `speaking` lasts until the kiosk has played everything, not until it was sent; `sent` says that
 * nothing more will come, and `unanswered` what it asks. `held` is an answer that waits while somebody speaks over it, in a turn of their own, until it
 * is known whether they mean it; `voice` is theirs. Once it is `late`, the answer goes on and their words are still awaited.
 * `waiting` is the silence after a question, in which no turn runs.
 */
export type SessionState =
  | { phase: 'idle' }
  | { phase: 'listening'; turn: TurnId }
  | { phase: 'thinking'; turn: TurnId }
  | { phase: 'speaking'; turn: TurnId; sent: boolean; unanswered?: Unanswered | undefined }
  | { phase: 'waiting'; unanswered: Unanswered }
  | {
      phase: 'held';
      turn: TurnId;
      sent: boolean;
      unanswered?: Unanswered | undefined;
      speech: TurnId;
      voice: 'on' | 'pausing' | 'ended' | 'late';
    };

/**
 * What a visitor asks for, in words still to be heard or already written. Speech may come `over` an answer; at a kiosk that is
 * `asleep` it has to begin with the avatar's name.
 */
export type Opening =
  | { type: 'speech'; language: Language; over?: TurnId; asleep?: true }
  | { type: 'question'; text: string; language: Language }
  | { type: 'greeting'; language: Language }
  /** Nobody said anything: the visit's open question is asked again. */
  | { type: 'silence'; language: Language };

export type SessionEvent =
  | { type: 'open'; turn: TurnId; opening: Opening }
  | { type: 'speech-paused'; turn: TurnId }
  | { type: 'speech-resumed'; turn: TurnId }
  /** What was understood so far; `settled` words no longer change unless speech goes on. */
  | { type: 'words'; turn: TurnId; meaning: Meaning; settled: boolean }
  | { type: 'turn-decided'; turn: TurnId }
  | { type: 'clause-sent'; turn: TurnId }
  | { type: 'progress'; turn: TurnId }
  /** Nothing more of the turn will come; `unanswered` is the question that is open then. */
  | { type: 'turn-sent'; turn: TurnId; unanswered?: Unanswered | undefined }
  | { type: 'played'; turn: TurnId }
  | { type: 'stop'; turn: TurnId }
  /** A voice, a touch or a key: the visitor is about to do something. */
  | { type: 'stir' }
  | { type: 'deadline' }
  | { type: 'leave' };

export type SessionEffect =
  | { type: 'stop-turn'; turn: TurnId; ending: TurnEnding }
  | { type: 'begin-turn'; turn: TurnId; opening: Opening }
  | { type: 'end-speech'; turn: TurnId }
  /** Nothing more is made of an answer that perhaps nobody will hear: the processor is for the ears. */
  | { type: 'hold-answer'; turn: TurnId }
  /** It was not meant: the answer goes on where it was. */
  | { type: 'release-answer'; turn: TurnId }
  | { type: 'tell-late'; turn: TurnId }
  | { type: 'set-deadline'; afterMs: number }
  | { type: 'clear-deadline' };

export interface SessionStep {
  state: SessionState;
  effects: SessionEffect[];
}

/**
 * How long each phase may last without news. Speech is cut where the recogniser's window ends (30 s); an answer that has
 * not begun after 20 s will not be waited for, nor one that stops growing for as long; a kiosk that has all of an answer and plays
 * nothing of it for 5 s is broken, for it tells four times a second how far it is.
 */
export const longest = { listening: 30_000, thinking: 20_000, speaking: 20_000, playing: 5_000 } as const;

/** Every turn that runs in a state. */
export function turnsOf(state: SessionState): TurnId[] {
  if (state.phase === 'idle' || state.phase === 'waiting') return [];
  return state.phase === 'held' ? [state.turn, state.speech] : [state.turn];
}

/** The turn whose speech is taken in. */
export function speechOf(state: SessionState): TurnId | undefined {
  if (state.phase === 'held')
    return state.voice === 'on' || state.voice === 'pausing' ? state.speech : undefined;
  return state.phase === 'listening' ? state.turn : undefined;
}

/** What the kiosk sees of a state: while an answer is held, its own page knows best. */
export function shownOf(state: SessionState): GatewayMessages['phase-change'] {
  if (state.phase === 'idle' || state.phase === 'waiting') return { phase: 'idle' };
  return { phase: state.phase === 'held' ? 'speaking' : state.phase, turn: state.turn };
}

export function stay(state: SessionState): SessionStep {
  return { state, effects: [] };
}

/** Goes to a phase that may last as long as `longest` says. */
export function enter(
  state: Exclude<SessionState, { phase: 'idle' | 'waiting' | 'held' }>,
  effects: SessionEffect[] = [],
): SessionStep {
  const phase = state.phase === 'speaking' && state.sent ? 'playing' : state.phase;
  return { state, effects: [...effects, { type: 'set-deadline', afterMs: longest[phase] }] };
}

export function toIdle(effects: SessionEffect[] = []): SessionStep {
  return { state: { phase: 'idle' }, effects: [...effects, { type: 'clear-deadline' }] };
}

/** After an answer: waits for the visitor's own where it asked something. */
export function listenTo(unanswered: Unanswered | undefined): SessionStep {
  if (unanswered === undefined) return toIdle();
  return {
    state: { phase: 'waiting', unanswered },
    effects: [{ type: 'set-deadline', afterMs: unanswered.waitMs }],
  };
}

/** Stops whatever runs. */
export function stopping(state: SessionState, ending: TurnEnding): SessionEffect[] {
  return turnsOf(state).map((turn) => ({ type: 'stop-turn', turn, ending }));
}
