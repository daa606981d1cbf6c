import type { TurnEnding } from '@lobby/shared/protocol/visitor';
import type { Log } from '../journal/log.ts';
import { TurnStopped } from '../turn/turn-stopped.ts';
import type { RunningTurn } from './running-turn.ts';

/** Every part settles at once when it is stopped; one that has not after so long never will. */
export const settledWithinMs = 5_000;

/** The end of a turn. A part that ignores the stop cannot keep the turn from ending: after a while it is given up, and told in the log. */
export async function orGivenUp(
  telling: Promise<TurnEnding>,
  { id, signal }: Pick<RunningTurn, 'id' | 'signal'>,
  log: Log,
): Promise<TurnEnding> {
  const givenUp = Promise.withResolvers<TurnEnding>();
  let timer: NodeJS.Timeout | undefined;
  const giveUp = (): void => {
    log.error({ turn: id }, 'a stopped turn did not settle and was given up');
    givenUp.resolve(signal.reason instanceof TurnStopped ? signal.reason.ending : 'failed');
  };
  const watch = (): void => void (timer = setTimeout(giveUp, settledWithinMs));
  signal.addEventListener('abort', watch, { once: true });
  try {
    return await Promise.race([telling, givenUp.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', watch);
  }
}
