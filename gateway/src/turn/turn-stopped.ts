import type { TurnEnding } from '@lobby/shared/protocol/visitor';

/** The reason given to a turn's signal. Stopping is not a fault, so it is never logged as one. */
export class TurnStopped extends Error {
  override readonly name = 'TurnStopped';
  readonly ending: TurnEnding;

  constructor(ending: TurnEnding) {
    super(`the turn was stopped: ${ending}`);
    this.ending = ending;
  }
}
