import type { Language } from '@lobby/shared/protocol/language';
import { z } from 'zod';
import type { Flow } from '../../../flows/definition/flow.ts';
import type { Frame } from '../../../flows/run/state.ts';
import type { Tool } from '../../../large-model/chat.ts';
import type { Command } from '../../command.ts';
import { starting } from '../starting.ts';
import type { Heard } from '../slot-readings.ts';
import { valuesSaid } from '../values-said.ts';

/** What may be done about a question. */
export interface Means {
  heard: Heard;
  flows: ReadonlyMap<string, Flow>;
  /** Known questions that are near, by their entries. */
  questions: ReadonlyMap<string, string>;
  task?: { flow: Flow; frame: Frame };
}

/** The tools of a model: nothing that the local engine could not do as well, and nothing that changes the world by itself. */
export function toolsFor(means: Means): Tool[] {
  const { heard, flows, questions, task } = means;
  const tools: Tool[] = [
    tool('decline', "The question is none of the venue's business, or cannot be answered.", {}),
    tool('hand_over', 'The visitor wants a person, or needs one.', {}),
  ];
  if (flows.size > 0)
    tools.push(
      tool('start_flow', listed('Begins a task', titles(flows, heard.language)), {
        flow: oneOf(flows.keys()),
      }),
    );
  if (questions.size > 0)
    tools.push(
      tool('answer_entry', listed('Gives the answer that staff wrote', questions), {
        entry: oneOf(questions.keys()),
      }),
    );
  if (task !== undefined)
    tools.push(
      tool('set_slot', 'The visitor gives or corrects a value of the task; `value` in their own words.', {
        slot: oneOf(openSlots(task.flow)),
        value: { type: 'string' },
      }),
      tool('cancel', 'The visitor does not want the task any more.', {}),
    );
  return tools;
}

const calls = z.discriminatedUnion('name', [
  z.object({ name: z.literal('decline'), input: z.unknown() }),
  z.object({ name: z.literal('hand_over'), input: z.unknown() }),
  z.object({ name: z.literal('cancel'), input: z.unknown() }),
  z.object({ name: z.literal('start_flow'), input: z.object({ flow: z.string() }) }),
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
    case 'set_slot':
      return slotSet(input, means);
  }
}

/** A model's value is read like a visitor's: what is no date for us is no date. */
function slotSet({ slot, value }: { slot: string; value: string }, { heard, task }: Means): Command[] {
  const described = task?.flow.slots[slot];
  if (task === undefined || described === undefined || described.sensitive) return [];
  const type = task.frame.slots[slot] === undefined ? 'set-slot' : 'correct-slot';
  if (described.type === 'text') return [{ type, slot, value: value.trim() }];
  const { values } = valuesSaid({ ...heard, text: value }, { ...task, asked: slot });
  const said = values.find((each) => each.slot === slot);
  return said === undefined
    ? []
    : [{ type, slot, value: said.value, ...(said.label && { label: said.label }) }];
}

/** What nobody else should know is not asked of a model. */
function openSlots({ slots }: Flow): string[] {
  return Object.entries(slots).flatMap(([slot, { sensitive }]) => (sensitive ? [] : [slot]));
}

function titles(flows: ReadonlyMap<string, Flow>, language: Language): Map<string, string> {
  return new Map([...flows].map(([id, { title }]) => [id, title[language]]));
}

function listed(about: string, choices: ReadonlyMap<string, string>): string {
  return `${about}: ${[...choices].map(([id, title]) => `${id} = ${title}`).join('; ')}`;
}

function oneOf(choices: Iterable<string>): { type: string; enum: string[] } {
  return { type: 'string', enum: [...choices] };
}

function tool(name: string, about: string, properties: Record<string, unknown>): Tool {
  const required = Object.keys(properties);
  return { name, about, parameters: { type: 'object', properties, required, additionalProperties: false } };
}
