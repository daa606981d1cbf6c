import type { Flow } from '../../flows/definition/flow.ts';
import type { Frame } from '../../flows/run/state.ts';
import type { Command } from '../command.ts';
import { settingSlots } from './setting-slots.ts';
import type { Heard } from './slot-readings.ts';
import { valuesSaid } from './values-said.ts';

/** What was heard, and what may be begun. */
interface Ground {
  flows: ReadonlyMap<string, Flow>;
  heard: Heard;
}

/** Begins a flow with all that was said for it already. */
export function starting(id: string, { flows, heard }: Ground): Command[] {
  const flow = flows.get(id);
  if (flow === undefined) return [{ type: 'decline' }];
  const { values } = valuesSaid(heard, { flow, frame: emptyFrame(id), asked: undefined });
  return [{ type: 'start-flow', flow: id }, ...settingSlots(values)];
}

export function emptyFrame(flow: string): Frame {
  const tries = { noInput: 0, noMatch: 0, invalid: 0 };
  return { id: '', flow, slots: {}, order: [], done: {}, results: {}, fixed: [], tries, touchedMs: 0 };
}
