import { randomUUID } from 'node:crypto';
import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import type { TurnEnding } from '@lobby/shared/protocol/visitor';
import type { DialogueState } from '../dialogue/dialogue-state.ts';
import { takesTime } from '../person/bearing.ts';
import type { Unanswered } from './session-state.ts';

/**
 * How long an answer is waited for, the first time and each time after. Telephone systems ask again after five to eight seconds;
 * whoever stands at a kiosk reads a screen too. All of it is over before a kiosk takes its visitor to have gone, after 90 s.
 */
export const answerWaitsMs = [10_000, 12_000, 14_000, 16_000] as const;

/** What of the wait is added for those who take more time, and for what has to be found in a bag first. */
export const longer = { slow: 0.5, looksUp: 0.5 } as const;

/** The question that is open after a turn that ended so; undefined where nothing is asked, or no more. */
export function unansweredAfter(
  ending: TurnEnding,
  { openQuestion, person, language }: DialogueState,
  wishesSlow: boolean,
): Unanswered | undefined {
  if (openQuestion === undefined || (ending !== 'finished' && ending !== 'unheard')) return undefined;
  const waitMs = answerWaitsMs[openQuestion.unanswered];
  if (waitMs === undefined) return undefined;
  const slow = wishesSlow || takesTime(person) ? longer.slow : 0;
  const looksUp = openQuestion.looksUp ? longer.looksUp : 0;
  return {
    waitMs: waitMs * (1 + slow + looksUp),
    again: mintId<TurnId>(`again-${randomUUID()}`),
    language: language ?? 'zh',
  };
}
