import { dig } from '../definition/placeholders.ts';
import type { Condition, Json, Requirement } from '../definition/flow.ts';
import type { Frame } from './state.ts';

/** What a name in a flow stands for: a slot's value, or something in a call's answer; undefined while it is not known. */
export function valueOf(name: string, { slots, results }: Frame): Json | undefined {
  const [first = '', ...path] = name.split('.');
  const filled = slots[first];
  if (filled !== undefined) return filled.type === 'value' ? filled.value : undefined;
  const result = results[first];
  if (result === undefined) return undefined;
  if (!result.ok && path[0] === 'status') return result.status;
  return dig(result.answer, path);
}

/** Whether all that a condition asks for holds. */
export function holds(condition: Condition | undefined, frame: Frame): boolean {
  return Object.entries(condition ?? {}).every(([name, requirement]) =>
    meets(valueOf(name, frame), requirement),
  );
}

function meets(value: Json | undefined, requirement: Requirement): boolean {
  if (Array.isArray(requirement)) return requirement.some((one) => one === value);
  if (typeof requirement !== 'object') return value === requirement;
  const { count, above, below, given } = requirement;
  if (count !== undefined && !(Array.isArray(value) && value.length === count)) return false;
  if (above !== undefined && !(typeof value === 'number' && value > above)) return false;
  if (below !== undefined && !(typeof value === 'number' && value < below)) return false;
  return given === undefined || given === (value !== undefined && value !== null);
}
