import type { TurnId } from '@lobby/shared/protocol/ids';
import { Patience } from '../turn/patience.ts';
import { RunningTurn } from './running-turn.ts';
import type { Opening } from './session-state.ts';

/** Of an answer, which turn it is and what was sent of it so far. */
type Answer = Pick<RunningTurn, 'id' | 'said'>;

/** The turns of a visit that run, what they have learnt of the visitor's pauses, and the words of the one that ended last. */
export class RunningTurns {
  readonly #turns = new Map<TurnId, RunningTurn>();
  readonly #patience = new Patience();
  /** Its words may still come back as an echo. */
  #last: Answer | undefined;

  get(id: TurnId): RunningTurn | undefined {
    return this.#turns.get(id);
  }

  /** An answer that is told, or was just now. */
  answer(id: TurnId): Answer | undefined {
    return this.#turns.get(id) ?? (this.#last?.id === id ? this.#last : undefined);
  }

  begin(id: TurnId, { type, language }: Opening, decide: () => void): RunningTurn {
    const turn = new RunningTurn(id, { language, patience: this.#patience }, decide);
    if (type === 'speech') this.#join(turn);
    this.#turns.set(id, turn);
    return turn;
  }

  /** Lets go of all turns but these. */
  keepOnly(running: readonly TurnId[]): void {
    for (const [id, { said }] of this.#turns) {
      if (running.includes(id)) continue;
      this.#turns.delete(id);
      this.#last = { id, said };
    }
  }

  /** Speech that goes on just after it was taken as finished is one question with what came before. */
  #join(turn: RunningTurn): void {
    const earlier = [...this.#turns.values()].find(({ mayGoOn }) => mayGoOn);
    if (earlier === undefined) return;
    turn.speech.continue(earlier.speech);
    this.#patience.cutOff();
  }
}
