import { departmentOf } from '@lobby/shared/protocol/department';
import type { Flow, Slot, SlotType } from '../flows/definition/flow.ts';
import { isAllowed } from '../flows/run/limits.ts';
import type { Filled, Frame, TaskCommand, TaskState } from '../flows/run/state.ts';

/** A value that a visitor gave for a task of some department. */
export interface GivenValue {
  slot: string;
  type: SlotType;
  department: string;
  filled: Filled & { type: 'value' };
}

type Flows = ReadonlyMap<string, Flow>;

/** What a visit knows after a step of its tasks, the latest value of each name last; sensitive ones are not kept. */
export function withGiven(
  given: readonly GivenValue[],
  { commands, before, after }: { commands: readonly TaskCommand[]; before: TaskState; after: TaskState },
  flows: Flows,
): GivenValue[] {
  const started = commands.find((command) => command.type === 'start-flow')?.flow;
  const worked = started ?? before.frames.at(-1)?.flow ?? '';
  const found = [
    ...[...before.frames, ...after.frames].flatMap((frame) => heldBy(frame, flows)),
    ...commands.flatMap((command) =>
      command.type === 'set-slot' || command.type === 'correct-slot'
        ? valueOf(command.slot, { ...command, type: 'value' }, flows.get(worked))
        : [],
    ),
  ];
  const bySlot = new Map([...given, ...found].map((value) => [value.slot, value]));
  return [...bySlot.values()];
}

function heldBy({ flow, slots }: Frame, flows: Flows): GivenValue[] {
  return Object.entries(slots).flatMap(([slot, filled]) => valueOf(slot, filled, flows.get(flow)));
}

function valueOf(slot: string, filled: Filled, flow: Flow | undefined): GivenValue[] {
  const described = flow?.slots[slot];
  if (flow === undefined || described === undefined || filled.type !== 'value') return [];
  // A yes was said to one question, and is no yes to another.
  if (described.sensitive || described.type === 'yes-no') return [];
  const { value, label } = filled;
  const kept = { type: 'value' as const, value, ...(label && { label }) };
  return [{ slot, type: described.type, department: departmentOf(flow.id), filled: kept }];
}

/**
 * The commands with what another department was told already, so that nobody asks for it again: values of the same name and kind that
 * the new task takes. It says them back like all that was not asked for, and the visitor can correct them.
 */
export function carrying(
  commands: readonly TaskCommand[],
  given: readonly GivenValue[],
  { flows, now }: { flows: Flows; now: Date },
): TaskCommand[] {
  const start = commands.find((command) => command.type === 'start-flow');
  const flow = start && flows.get(start.flow);
  if (start === undefined || flow === undefined) return [...commands];
  const said = new Set(commands.flatMap((command) => ('slot' in command ? command.slot : [])));
  const carried = given.flatMap(({ slot, type, department, filled: { value, label } }): TaskCommand[] => {
    const wanted = flow.slots[slot];
    const known = said.has(slot) || start.slots?.[slot] !== undefined || department === departmentOf(flow.id);
    if (known || wanted === undefined || wanted.type !== type || wanted.sensitive) return [];
    if (!isAmongOptions(value, wanted) || !isAllowed(value, wanted, now)) return [];
    return [{ type: 'set-slot', slot, value, ...(label && { label }) }];
  });
  return [...commands, ...carried];
}

/** What a system will offer is not known yet. */
function isAmongOptions(value: unknown, { options }: Slot): boolean {
  if (options === undefined) return true;
  return Array.isArray(options) && options.some((option) => option.value === value);
}
