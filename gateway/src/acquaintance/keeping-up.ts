import type { DialogueState } from '../dialogue/dialogue-state.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { acquaintanceOf } from './acquaintance-of.ts';
import type { Acquaintances } from './acquaintances.ts';

/**
 * Keeps what is known of a visitor up to date with each answer that was told to its end, so that nothing is asked or offered again
 * at their next visit. `report` is called with a fault: an answer does not suffer from it.
 */
export function keepingUp(
  dialogue: Dialogue,
  acquaintances: Acquaintances,
  report: (fault: unknown) => void,
): Dialogue {
  return {
    async *reply(asked, signal) {
      let after: DialogueState | undefined;
      for await (const piece of dialogue.reply(asked, signal)) {
        if (piece.type === 'state') after = piece.state;
        yield piece;
      }
      const state = after;
      const hash = state?.acquaintance;
      if (state === undefined || hash === undefined) return;
      void asked.certain.then(() => acquaintances.renew(hash, acquaintanceOf(state))).catch(report);
    },
  };
}
