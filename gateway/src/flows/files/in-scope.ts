import { frontDesk, idIn } from '@lobby/shared/protocol/department';
import type { Flow, FlowStep } from '../definition/flow.ts';

/**
 * A flow as its venue knows it: its id begins with its department's, and a link means the department's own flow before the venue's.
 * `flows` are the ids of all.
 */
export function inScope(flow: Flow, owner: string, flows: readonly string[]): Flow {
  if (owner === frontDesk) return flow;
  const scoped = (step: FlowStep): FlowStep => {
    switch (step.verb) {
      case 'link': {
        const own = idIn(owner, step.link);
        return flows.includes(own) ? { ...step, link: own } : step;
      }
      case 'branch':
        return { ...step, branch: step.branch.map((arm) => ({ ...arm, steps: arm.steps.map(scoped) })) };
      case 'call':
        return { ...step, failed: step.failed.map(scoped) };
      case 'collect':
      case 'confirm':
      case 'say':
      case 'show':
      case 'ask-again':
      case 'hand-over':
        return step;
    }
  };
  return { ...flow, id: idIn(owner, flow.id), steps: flow.steps.map(scoped) };
}
