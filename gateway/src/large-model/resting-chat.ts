import { afterFailure, afterSuccess, type Healths } from '../engines/fallback/choice.ts';
import { ChatFailed, type Chat } from './chat.ts';

/** Health is kept by name, and there is one model. */
const only = 'model';

/** A model that failed is left alone for a while that doubles with each failure in a row: nobody waits again and again for what is not there. */
export function createRestingChat(chat: Chat, nowMs: () => number = () => performance.now()): Chat {
  let healths: Healths = new Map();
  return {
    async *answer(request, signal) {
      signal.throwIfAborted();
      if ((healths.get(only)?.restsUntilMs ?? 0) > nowMs()) throw new ChatFailed('it rests after a failure');
      try {
        yield* chat.answer(request, signal);
        healths = afterSuccess(healths, only);
      } catch (fault) {
        if (fault instanceof ChatFailed) healths = afterFailure(healths, only, nowMs());
        throw fault;
      }
    },
  };
}
