import { write } from '@lobby/spoken-text/write';
import { z } from 'zod';
import type { Command } from '../../command.ts';
import { bare } from '../bare.ts';
import type { Heard } from '../slot-readings.ts';
import { starting } from '../starting.ts';
import { valuesSaid } from '../values-said.ts';
import { choicesOf, type Means } from './tools.ts';

const calls = z.discriminatedUnion('name', [
  z.object({ name: z.literal('decline'), input: z.unknown() }),
  z.object({ name: z.literal('hand_over'), input: z.unknown() }),
  z.object({ name: z.literal('cancel'), input: z.unknown() }),
  z.object({ name: z.literal('start_flow'), input: z.object({ flow: z.string() }) }),
  z.object({ name: z.literal('clarify'), input: z.object({ of: z.array(z.string()).min(1).max(3) }) }),
  z.object({ name: z.literal('answer_entry'), input: z.object({ entry: z.string() }) }),
  z.object({
    name: z.literal('set_slot'),
    input: z.object({ slot: z.string(), value: z.string().max(200) }),
  }),
]);

/** What a use of a tool stands for; nothing where it is none of the tools, or names what was not offered. */
export function commandsOf(call: { name: string; input: unknown }, means: Means): Command[] {
  const read = calls.safeParse(call);
  if (!read.success) return [];
  const { name, input } = read.data;
  switch (name) {
    case 'decline':
      return [{ type: 'decline' }];
    case 'hand_over':
      return [{ type: 'hand-over', reason: 'model' }];
    case 'cancel':
      return means.task === undefined ? [] : [{ type: 'cancel' }];
    case 'start_flow':
      return means.flows.has(input.flow) ? starting(input.flow, means) : [];
    case 'answer_entry':
      return means.questions.has(input.entry) ? [{ type: 'answer', entry: input.entry }] : [];
    case 'clarify':
      return clarifying(input.of, means);
    case 'set_slot':
      return slotSet(input, means);
  }
}

/** A visitor who is asked something of a task is not asked a second thing beside it. */
function clarifying(ids: readonly string[], means: Means): Command[] {
  const choices = choicesOf(means);
  const targets = ids.flatMap((id) => choices.get(id) ?? []);
  return means.task !== undefined || targets.length === 0 ? [] : [{ type: 'clarify', targets }];
}

/** A model's value is read like a visitor's: what is no date for us is no date, and a text is what they said. */
function slotSet({ slot, value }: { slot: string; value: string }, { heard, task }: Means): Command[] {
  const described = task?.flow.slots[slot];
  if (task === undefined || described === undefined || described.sensitive) return [];
  const type = task.frame.slots[slot] === undefined ? 'set-slot' : 'correct-slot';
  if (described.type === 'text') return isSaid(value, heard) ? [{ type, slot, value: value.trim() }] : [];
  const { values } = valuesSaid({ ...heard, text: value }, { ...task, asked: slot });
  const said = values.find((each) => each.slot === slot);
  return said === undefined
    ? []
    : [{ type, slot, value: said.value, ...(said.label && { label: said.label }) }];
}

function isSaid(value: string, { text, language }: Heard): boolean {
  const said = bare(text);
  return [value, write(value, language)].map(bare).some((words) => words !== '' && said.includes(words));
}
