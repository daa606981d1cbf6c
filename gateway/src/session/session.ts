import type { Bilingual } from '@lobby/shared/protocol/language';
import type { TurnId } from '@lobby/shared/protocol/ids';
import type { Log } from '../journal/log.ts';
import type { TurnParts } from '../turn/turn-step.ts';
import { playTurn } from './play-turn.ts';
import { RunningTurn } from './running-turn.ts';
import {
  step,
  type Opening,
  type SessionEffect,
  type SessionEvent,
  type SessionState,
} from './session-state.ts';
import type { Tell } from './tell.ts';

/** What a session is given. `parts` is asked at each turn, because engines come and go while visitors stay. */
export interface SessionNeeds {
  parts: () => TurnParts;
  greeting: Bilingual;
  tell: Tell;
  /** Whether the kiosk is connected just now. */
  present: () => boolean;
  log: Log;
}

/** One visit. State changes in `step`; this class only carries out what `step` asks for. */
export class Session {
  readonly #needs: SessionNeeds;
  #state: SessionState = { phase: 'idle' };
  #turn: RunningTurn | undefined;
  #deadline: NodeJS.Timeout | undefined;

  constructor(needs: SessionNeeds) {
    this.#needs = needs;
  }

  handle(event: SessionEvent): void {
    const before = this.#state;
    const { state, effects } = step(before, event);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
    if (state.phase !== before.phase || turnOf(state) !== turnOf(before)) this.#tellPhase();
  }

  /** A frame of the turn that listens; of any other turn it is dropped. */
  hear(turn: TurnId, pcm: Int16Array): void {
    this.#listening(turn)?.speech.push({ type: 'frame', pcm });
  }

  pause(turn: TurnId, silentMs: number): void {
    const listening = this.#listening(turn);
    listening?.speech.push({ type: 'pause' });
    listening?.endOfTurn.paused(silentMs);
  }

  resume(turn: TurnId): void {
    const listening = this.#listening(turn);
    listening?.speech.push({ type: 'resume' });
    listening?.endOfTurn.resumed();
  }

  played(turn: TurnId, playedMs: number): void {
    if (this.#turn?.id === turn) this.#turn.credit.played(playedMs);
    this.handle({ type: 'progress', turn });
  }

  close(): void {
    this.handle({ type: 'leave' });
  }

  #listening(turn: TurnId): RunningTurn | undefined {
    return this.#state.phase === 'listening' && this.#turn?.id === turn ? this.#turn : undefined;
  }

  #tellPhase(): void {
    const turn = turnOf(this.#state);
    this.#needs.tell('phase-change', { phase: this.#state.phase, ...(turn !== undefined && { turn }) });
  }

  #carryOut(effect: SessionEffect): void {
    switch (effect.type) {
      case 'stop-turn':
        this.#turn?.stop(effect.ending);
        return;
      case 'begin-turn':
        this.#begin(effect.turn, effect.opening);
        return;
      case 'end-speech':
        this.#turn?.endOfTurn.close();
        this.#turn?.speech.end();
        return;
      case 'tell-late':
        if (this.#turn) this.#needs.tell('failure', { code: 'took-too-long', turn: this.#turn.id });
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
    const turn = new RunningTurn(id, () => this.handle({ type: 'turn-decided', turn: id }));
    this.#turn = turn;
    const { tell, log, parts } = this.#needs;
    void playTurn(turn, this.#inputOf(turn, opening), {
      tell,
      log,
      parts: parts(),
      began: () => this.handle({ type: 'clause-sent', turn: id }),
    }).then(() => this.handle({ type: 'turn-sent', turn: id }));
  }

  #inputOf(turn: RunningTurn, opening: Opening): Parameters<typeof playTurn>[1] {
    switch (opening.type) {
      case 'speech':
        return { type: 'speech', pieces: turn.speech, hint: opening.language };
      case 'question':
        return { type: 'question', question: { text: opening.text, language: opening.language } };
      case 'greeting':
        return { type: 'greeting', text: this.#needs.greeting[opening.language], language: opening.language };
    }
  }
}

function turnOf(state: SessionState): TurnId | undefined {
  return state.phase === 'idle' ? undefined : state.turn;
}
