import type { Flow } from '../definition/flow.ts';
import type { Filled, TaskCommand, TaskState } from './state.ts';

const mask = '•';

/** Commands as they may be kept: sensitive values are as long as they were, and nothing else. */
export function maskedCommands(
  commands: readonly TaskCommand[],
  flows: ReadonlyMap<string, Flow>,
  { frames, waiting }: TaskState,
): TaskCommand[] {
  const started = commands.find((command) => command.type === 'start-flow')?.flow;
  const pausing = waiting?.type === 'pause' ? waiting.start.flow : undefined;
  const flow = flows.get(started ?? pausing ?? frames.at(-1)?.flow ?? '');
  const isSensitive = (slot: string): boolean => flow?.slots[slot]?.sensitive === true;
  return commands.map((command) => {
    if ((command.type === 'set-slot' || command.type === 'correct-slot') && isSensitive(command.slot))
      return { ...command, value: mask.repeat(String(command.value).length) };
    if (command.type !== 'start-flow' || command.slots === undefined) return command;
    const slots = Object.entries(command.slots).map(([slot, filled]): [string, Filled] => [
      slot,
      isSensitive(slot) && filled.type === 'value'
        ? { ...filled, value: mask.repeat(String(filled.value).length) }
        : filled,
    ]);
    return { ...command, slots: Object.fromEntries(slots) };
  });
}

/** Whether any of these commands carries something sensitive. */
export function carriesSecret(
  commands: readonly TaskCommand[],
  flows: ReadonlyMap<string, Flow>,
  state: TaskState,
): boolean {
  return JSON.stringify(maskedCommands(commands, flows, state)) !== JSON.stringify(commands);
}
