import type { Fault } from '../../written/parse-written.ts';
import type { CallStep, Flow, FlowStep } from './flow.ts';
import { placeholdersOf } from './placeholders.ts';

/** What a flow's file cannot know by itself. */
export interface Surroundings {
  /** Ids of the venue's flows. */
  flows: readonly string[];
  /** What is known of `system.operation`; undefined when there is none. */
  operation: (name: string) => { safe: boolean; required: string[] } | undefined;
}

interface Walk {
  flow: Flow;
  around: Surroundings;
  results: Set<string>;
}

/** What one part of a flow says about another, and about the venue around it. */
export function crossCheckFlow(flow: Flow, around: Surroundings): Fault[] {
  const walk = { flow, around, results: new Set(callsIn(flow.steps).map(({ as }) => as)) };
  return [
    ...slotFaults(walk),
    ...stepFaults(flow.steps, ['steps'], walk),
    ...unconfirmed(flow.steps, ['steps'], walk),
    ...nameFaults(flow, [], walk),
  ];
}

/** Every call of some steps, however deep. */
export function callsIn(steps: readonly FlowStep[]): CallStep[] {
  return steps.flatMap((step) => {
    if (step.verb === 'branch') return step.branch.flatMap((arm) => callsIn(arm.steps));
    return step.verb === 'call' ? [step, ...callsIn(step.failed)] : [];
  });
}

function slotFaults({ flow, results }: Walk): Fault[] {
  return Object.entries(flow.slots).flatMap(([id, { type, options, limits }]) => {
    const path = ['slots', id];
    const faults: Fault[] = [];
    if (results.has(id)) faults.push({ path, message: 'is also what a call is called' });
    if (type === 'choice' && options === undefined)
      faults.push({ path, message: 'is a choice without options' });
    if (options !== undefined && !Array.isArray(options) && !results.has(options.from.split('.')[0] ?? ''))
      faults.push({
        path: [...path, 'options', 'from'],
        message: `names ${options.from}, which no call brings`,
      });
    if (limits?.pattern !== undefined && !isPattern(limits.pattern))
      faults.push({ path: [...path, 'limits', 'pattern'], message: 'is no regular expression' });
    return faults;
  });
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function stepFaults(steps: readonly FlowStep[], path: PropertyKey[], walk: Walk): Fault[] {
  return steps.flatMap((step, place) => faultsOf(step, [...path, place], walk));
}

function faultsOf(step: FlowStep, path: PropertyKey[], walk: Walk): Fault[] {
  const { flow, around } = walk;
  const missing = (ids: readonly string[]): Fault[] =>
    ids
      .filter((id) => flow.slots[id] === undefined)
      .map((id) => ({ path: [...path, step.verb], message: `names ${id}, which is no slot` }));
  switch (step.verb) {
    case 'collect':
      if (flow.slots[step.collect]?.ask === undefined && flow.slots[step.collect] !== undefined)
        return [
          { path: [...path, 'collect'], message: `names ${step.collect}, which has no words to ask with` },
        ];
      return missing([step.collect]);
    case 'confirm':
      return missing(step.summary);
    case 'ask-again':
      return missing(step['ask-again']);
    case 'branch':
      return step.branch.flatMap((arm, place) =>
        stepFaults(arm.steps, [...path, 'branch', place, 'steps'], walk),
      );
    case 'call':
      return [...callFaults(step, path, walk), ...stepFaults(step.failed, [...path, 'failed'], walk)];
    case 'link':
      if (around.flows.includes(step.link)) return [];
      return [{ path: [...path, 'link'], message: `names ${step.link}, which is no flow` }];
    case 'say':
    case 'show':
    case 'hand-over':
      return [];
  }
}

function callFaults(step: CallStep, path: PropertyKey[], { around }: Walk): Fault[] {
  const operation = around.operation(step.call);
  if (operation === undefined)
    return [{ path: [...path, 'call'], message: `names ${step.call}, which no system describes` }];
  return operation.required
    .filter((name) => !(name in step.with))
    .map((name) => ({ path: [...path, 'with'], message: `lacks ${name}, which ${step.call} needs` }));
}

/** Nothing is changed in a venue's system that the visitor has not agreed to. */
function unconfirmed(steps: readonly FlowStep[], path: PropertyKey[], walk: Walk): Fault[] {
  for (const [place, step] of steps.entries()) {
    if (step.verb === 'confirm') return [];
    const here = [...path, place];
    if (step.verb === 'call' && walk.around.operation(step.call)?.safe === false)
      return [{ path: [...here, 'call'], message: 'changes something, and no confirm comes before it' }];
    if (step.verb !== 'branch') continue;
    const faults = step.branch.flatMap((arm, arms) =>
      unconfirmed(arm.steps, [...here, 'branch', arms, 'steps'], walk),
    );
    if (faults.length > 0) return faults;
  }
  return [];
}

/** Names in braces, wherever they are written, stand for something. */
function nameFaults(part: unknown, path: PropertyKey[], walk: Walk): Fault[] {
  if (typeof part === 'string') {
    if (path.includes('options')) return [];
    return placeholdersOf(part)
      .map((name) => name.split('.')[0] ?? '')
      .filter((name) => walk.flow.slots[name] === undefined && !walk.results.has(name))
      .filter((name) => name !== 'options' || path[0] !== 'slots')
      .map((name) => ({ path, message: `names {${name}}, which is neither a slot nor what a call brings` }));
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    nameFaults(inner, [...path, Array.isArray(part) ? Number(key) : key], walk),
  );
}
