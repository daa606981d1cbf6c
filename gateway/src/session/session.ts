import type { TurnId } from '@lobby/shared/protocol/ids';
import type { Pace } from '@lobby/shared/protocol/visitor';
import { meaningOf } from '../turn/meaning.ts';
import type { TurnInput } from '../turn/turn-step.ts';
import { Deadline } from './deadline.ts';
import { Memory } from './memory.ts';
import { playTurn, type Stage } from './play-turn.ts';
import type { RunningTurn } from './running-turn.ts';
import { RunningTurns } from './running-turns.ts';
import type { SessionNeeds } from './session-needs.ts';
import {
  shownOf,
  speechOf,
  turnsOf,
  type Opening,
  type SessionEffect,
  type SessionEvent,
  type SessionState,
} from './session-state.ts';
import { step } from './step.ts';
import { inputOf, partsFor } from './turn-input.ts';
import { unansweredAfter } from './unanswered.ts';
import { Wishes } from './wishes.ts';

/** One visit. State changes in `step`; this class only carries out what `step` asks for. */
export class Session {
  readonly #needs: SessionNeeds;
  #state: SessionState = { phase: 'idle' };
  readonly #memory = new Memory();
  readonly #wishes = new Wishes();
  readonly #turns = new RunningTurns();
  readonly #deadline: Deadline;

  constructor(needs: SessionNeeds) {
    this.#needs = needs;
    this.#deadline = new Deadline(needs.present, () => this.handle({ type: 'deadline' }));
  }

  handle(event: SessionEvent): void {
    const before = shownOf(this.#state);
    const { state, effects } = step(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
    if (event.type === 'leave') this.#memory.forget();
    this.#turns.keepOnly(turnsOf(state));
    const shown = shownOf(state);
    if (shown.phase !== before.phase || shown.turn !== before.turn) this.#needs.tell('phase-change', shown);
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
    this.#wishes.choosePace(pace);
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
        return this.#turns.get(effect.turn)?.stop(effect.ending);
      case 'begin-turn':
        return this.#begin(effect.turn, effect.opening);
      case 'end-speech':
        return this.#turns.get(effect.turn)?.endSpeech();
      case 'hold-answer':
        return this.#turns.get(effect.turn)?.credit.hold();
      case 'release-answer':
        this.#turns.get(effect.turn)?.credit.release();
        return this.#needs.tell('reply-resume', { turn: effect.turn });
      case 'tell-late':
        return this.#needs.tell('failure', { code: 'took-too-long', turn: effect.turn });
      case 'set-deadline':
        return this.#deadline.set(effect.afterMs);
      case 'clear-deadline':
        return this.#deadline.clear();
    }
  }

  #begin(id: TurnId, opening: Opening): void {
    const turn = this.#turns.begin(id, opening, () => this.handle({ type: 'turn-decided', turn: id }));
    const input = inputOf(turn, opening, {
      memory: this.#memory,
      greeting: this.#needs.greeting,
      holding: () => this.#state.phase === 'held',
    });
    if (opening.type === 'silence') this.#needs.tell('reply-start', { turn: id });
    void this.#play(turn, input, opening);
  }

  async #play(turn: RunningTurn, input: TurnInput, opening: Opening): Promise<void> {
    const ending = await playTurn(turn, input, this.#stageFor(turn.id, opening));
    const unanswered = unansweredAfter(ending, this.#memory.state, this.#wishes.slow);
    this.handle({ type: 'turn-sent', turn: turn.id, unanswered });
  }

  #stageFor(turn: TurnId, opening: Opening): Stage {
    const { tell, log, alert, name } = this.#needs;
    const over = opening.type === 'speech' ? opening.over : undefined;
    const answer = over === undefined ? undefined : this.#turns.answer(over);
    const parts = this.#needs.parts();
    return {
      tell,
      log,
      alert,
      memory: this.#memory,
      parts: partsFor(opening, { ...parts, personas: this.#wishes.applyTo(parts.personas) }, name),
      heard: ({ type, text, language }) => {
        const meaning = meaningOf(text, language, answer?.said ?? '');
        this.handle({ type: 'words', turn, meaning, settled: type !== 'partial' });
      },
      began: () => this.handle({ type: 'clause-sent', turn }),
      wish: (change) => this.#wishes.add(change),
    };
  }
}
