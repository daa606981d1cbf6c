import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Intent, domain, slot, value. */
export type Act = readonly [intent: string, domain: string, slot: string, value: string];

export interface Turn {
  role: 'usr' | 'sys';
  content: string;
  dialog_act: Act[];
}

/** Lies beside the repository; it is CrossWOZ (thu-coai, Apache-2.0), of which only the validation part is there. */
const file = join(import.meta.dirname, '../../../../shared/datasets/crosswoz/val.json.zip');

/** The dialogues of CrossWOZ that lie beside the repository; undefined when there are none. */
export function readCrossWoz(): Turn[][] | undefined {
  if (!existsSync(file)) return undefined;
  const [json] = Object.values(unzipSync(readFileSync(file)));
  const dialogues = JSON.parse(strFromU8(json ?? new Uint8Array())) as Record<string, { messages: Turn[] }>;
  return Object.values(dialogues).map(({ messages }) => messages);
}
