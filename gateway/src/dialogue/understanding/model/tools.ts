import type { Language } from '@lobby/shared/protocol/language';
import type { Flow } from '../../../flows/definition/flow.ts';
import type { Frame } from '../../../flows/run/state.ts';
import type { Tool } from '../../../large-model/chat.ts';
import type { Target } from '../../../understanding/router.ts';
import type { Heard } from '../slot-readings.ts';

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
  const choices = choicesOf(means);
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
  if (task === undefined && choices.size > 0)
    tools.push(
      tool('clarify', 'It is not clear which of these the visitor means: asks them, best guess first.', {
        of: { type: 'array', items: oneOf(choices.keys()), minItems: 1, maxItems: 3 },
      }),
    );
  if (task !== undefined)
    tools.push(
      tool(
        'set_slot',
        "The visitor gives or corrects a value of the task; `value` in the visitor's own words.",
        {
          slot: oneOf(openSlots(task.flow)),
          value: { type: 'string' },
        },
      ),
      tool('cancel', 'The visitor does not want the task any more.', {}),
    );
  return tools;
}

/** What a visitor may be asked whether they mean it. */
export function choicesOf({ flows, questions }: Means): Map<string, Target> {
  return new Map<string, Target>([
    ...[...questions.keys()].map((id) => [id, { type: 'entry', id }] as const),
    ...[...flows.keys()].map((id) => [id, { type: 'flow', id }] as const),
  ]);
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
