import { noActions } from '../../flows/test/no-actions.ts';
import type { Target } from '../../understanding/router.ts';
import { createDeskDialogue } from '../desk-dialogue.ts';
import type { Dialogue } from '../dialogue.ts';
import { frontDeskManners } from '../manners.ts';
import type { WrittenAnswer } from '../scene.ts';
import { createLocalUnderstanding } from '../understanding/local-understanding.ts';

/** What a test's desk finds for every question. */
export type Finding =
  | ({ type: 'answer' } & WrittenAnswer)
  | { type: 'unsure'; suggestions: string[] }
  | { type: 'unknown' };

/** A desk that finds the same for every question and has no tasks. */
export function smallDesk(finding: Finding, offers: { zh: string; en: string }[] = []): Dialogue {
  const target = (id: string): Target => ({ type: 'entry', id });
  const match = (id: string) => ({ target: target(id), score: 1, runnerUp: 0, wording: '', words: [id] });
  const flows = new Map();
  const route = async () => {
    if (finding.type === 'answer') return { type: 'sure' as const, match: match('it') };
    if (finding.type === 'unknown') return { type: 'unknown' as const };
    return { type: 'unsure' as const, matches: finding.suggestions.map(match) };
  };
  return createDeskDialogue({
    understanding: createLocalUnderstanding({ router: { route }, flows }),
    flows,
    actions: noActions,
    answerOf: (id) => (finding.type === 'answer' ? finding : { spoken: id, followUps: [], delivery: {} }),
    labelOf: ({ id }) => ({ zh: id, en: id }),
    manners: frontDeskManners(offers),
    now: () => new Date(2026, 10, 27, 10),
    fresh: () => 'fresh',
  });
}
