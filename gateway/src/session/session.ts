import type { Bilingual } from '@lobby/shared/protocol/language';
import type { TurnId } from '@lobby/shared/protocol/ids';
import type { GatewayMessages, Pace } from '@lobby/shared/protocol/visitor';
import { adapted, type Manner, together } from '@lobby/shared/speech/manner';
import type { Log } from '../journal/log.ts';
import { calledByName } from '../recognition/called-by-name.ts';
import type { Alert } from '../person/alert.ts';
import { askedManner } from '../turn/asked-manner.ts';
import { meaningOf } from '../turn/meaning.ts';
import { Patience } from '../turn/patience.ts';
import type { TurnParts } from '../turn/turn-step.ts';
import { Memory } from './memory.ts';
import { playTurn } from './play-turn.ts';
import { RunningTurn } from './running-turn.ts';
import {
  turnsOf,
  type Opening,
  type SessionEffect,
  type SessionEvent,
  type SessionState,
} from './session-state.ts';
import { step } from './step.ts';
import type { Tell } from './tell.ts';

/** What a session is given. `parts` is asked at each turn, because engines come and go while visitors stay. */
export interface SessionNeeds {
  parts: () => TurnParts;
  greeting: Bilingual;
  /** What the avatar is called by. */
  name: Bilingual;
  tell: Tell;
  /** Whether the kiosk is connected just now. */
  present: () => boolean;
  /** Tells staff of a visitor who needs them at once. */
  alert: (alert: Alert) => void;
  log: Log;
}

/** Slow enough for ears that are no longer young; slower still, speech falls apart. */
const slowRate = 0.8;

/** One visit. State changes in `step`; this class only carries out what `step` asks for. */
export class Session {
  readonly #needs: SessionNeeds;
  #state: SessionState = { phase: 'idle' };
  readonly #patience = new Patience();
  readonly #memory = new Memory();
  readonly #turns = new Map<TurnId, RunningTurn>();
  /** Of the turn that ended last, its words: they may still come back as an echo. */
  #last: Pick<RunningTurn, 'id' | 'said'> | undefined;
  #deadline: NodeJS.Timeout | undefined;
  /** How this visitor wants to be spoken to. */
  #wish: Manner = {};

  constructor(needs: SessionNeeds) {
    this.#needs = needs;
  }

  handle(event: SessionEvent): void {
    const before = this.#state;
    const { state, effects } = step(before, event);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
    if (event.type === 'leave') this.#memory.forget();
    const running = turnsOf(state);
    for (const [id, turn] of this.#turns) {
      if (running.includes(id)) continue;
      this.#turns.delete(id);
      this.#last = { id, said: turn.said };
    }
    const told = shownOf(state);
    if (told.phase !== shownOf(before).phase || told.turn !== shownOf(before).turn)
      this.#needs.tell('phase-change', told);
  }

  /** A frame of the turn that listens; of any other turn it is dropped. */
  hear(turn: TurnId, pcm: Int16Array): void {
    this.#listening(turn)?.speech.push({ type: 'frame', pcm });
  }

  pause(turn: TurnId, silentMs: number): void {
    const listening = this.#listening(turn);
    listening?.speech.push({ type: 'pause' });
    listening?.endOfTurn.paused(silentMs);
    this.handle({ type: 'speech-paused', turn });
  }

  resume(turn: TurnId): void {
    const listening = this.#listening(turn);
    listening?.speech.push({ type: 'resume' });
    listening?.endOfTurn.resumed();
    this.handle({ type: 'speech-resumed', turn });
  }

  played(turn: TurnId, playedMs: number): void {
    this.#turns.get(turn)?.credit.played(playedMs);
    this.#memory.played(turn, playedMs);
    this.handle({ type: 'progress', turn });
  }

  choosePace(pace: Pace): void {
    this.#wish = pace === 'own' ? {} : { rate: slowRate };
  }

  close(): void {
    this.handle({ type: 'leave' });
  }

  #listening(turn: TurnId): RunningTurn | undefined {
    return speechOf(this.#state) === turn ? this.#turns.get(turn) : undefined;
  }

  #carryOut(effect: SessionEffect): void {
    switch (effect.type) {
      case 'stop-turn':
        this.#turns.get(effect.turn)?.stop(effect.ending);
        return;
      case 'begin-turn':
        this.#begin(effect.turn, effect.opening);
        return;
      case 'end-speech':
        this.#turns.get(effect.turn)?.endSpeech();
        return;
      case 'hold-answer':
        this.#turns.get(effect.turn)?.credit.hold();
        return;
      case 'release-answer':
        this.#turns.get(effect.turn)?.credit.release();
        this.#needs.tell('reply-resume', { turn: effect.turn });
        return;
      case 'tell-late':
        this.#needs.tell('failure', { code: 'took-too-long', turn: effect.turn });
        return;
      case 'set-deadline':
        this.#setDeadline(effect.afterMs);
        return;
      case 'clear-deadline':
        clearTimeout(this.#deadline);
    }
  }

  /** A kiosk that is cut off cannot report anything: its deadlines wait until it is back or has been given up. */
  #setDeadline(afterMs: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => {
      if (this.#needs.present()) this.handle({ type: 'deadline' });
      else this.#setDeadline(afterMs);
    }, afterMs);
  }

  #begin(id: TurnId, opening: Opening): void {
    const over = opening.type === 'speech' ? this.#answer(opening.over) : undefined;
    const visitor = { language: opening.language, patience: this.#patience };
    const turn = new RunningTurn(id, visitor, () => this.handle({ type: 'turn-decided', turn: id }));
    if (opening.type === 'speech') this.#join(turn);
    this.#turns.set(id, turn);
    const { tell, log } = this.#needs;
    const parts = this.#parts();
    void playTurn(turn, this.#inputOf(turn, opening), {
      tell,
      log,
      memory: this.#memory,
      parts: opening.type === 'speech' && opening.asleep ? this.#asleep(parts) : parts,
      heard: ({ type, text, language }) => {
        const meaning = meaningOf(text, language, over?.said ?? '');
        this.handle({ type: 'words', turn: id, meaning, settled: type !== 'partial' });
      },
      began: () => this.handle({ type: 'clause-sent', turn: id }),
      wish: (change) => (this.#wish = together(this.#wish, askedManner(change))),
      alert: (alert) => this.#needs.alert(alert),
    }).then(() => this.handle({ type: 'turn-sent', turn: id }));
  }

  /** As they are for this visitor. */
  #parts(): TurnParts {
    const parts = this.#needs.parts();
    return { ...parts, persona: adapted(parts.persona ?? {}, this.#wish) };
  }

  /** An answer that is told, or was just now. */
  #answer(id: TurnId | undefined): Pick<RunningTurn, 'id' | 'said'> | undefined {
    if (id === undefined) return undefined;
    return this.#turns.get(id) ?? (this.#last?.id === id ? this.#last : undefined);
  }

  #asleep(parts: TurnParts): TurnParts {
    const { recogniser } = parts;
    return { ...parts, recogniser: recogniser && calledByName(recogniser, this.#needs.name) };
  }

  /** Speech that goes on just after it was taken as finished is one question with what came before. */
  #join(turn: RunningTurn): void {
    const earlier = [...this.#turns.values()].find(({ mayGoOn }) => mayGoOn);
    if (earlier === undefined) return;
    turn.speech.continue(earlier.speech);
    this.#patience.cutOff();
  }

  #inputOf(turn: RunningTurn, opening: Opening): Parameters<typeof playTurn>[1] {
    switch (opening.type) {
      case 'speech':
        return {
          type: 'speech',
          pieces: turn.speech,
          hint: opening.language,
          earlier: this.#memory.exchanges,
          // Whoever speaks at a kiosk that is asleep does not speak to it, and during a held answer it may be nothing.
          silenceCounts: () => opening.asleep !== true && this.#state.phase !== 'held',
          state: this.#memory.state,
        };
      case 'question':
        return {
          type: 'question',
          question: { text: opening.text, language: opening.language },
          earlier: this.#memory.exchanges,
          state: this.#memory.state,
        };
      case 'greeting':
        return { type: 'greeting', text: this.#needs.greeting[opening.language], language: opening.language };
    }
  }
}

/** The turn whose speech is taken in. */
function speechOf(state: SessionState): TurnId | undefined {
  if (state.phase === 'held')
    return state.voice === 'on' || state.voice === 'pausing' ? state.speech : undefined;
  return state.phase === 'listening' ? state.turn : undefined;
}

/** What the kiosk sees of a state: while an answer is held, its own page knows best. */
function shownOf(state: SessionState): GatewayMessages['phase-change'] {
  if (state.phase === 'idle') return { phase: 'idle' };
  return { phase: state.phase === 'held' ? 'speaking' : state.phase, turn: state.turn };
}
