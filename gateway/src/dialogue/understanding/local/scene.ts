import { write } from '@lobby/spoken-text/write';
import type { Flow } from '../../../flows/definition/flow.ts';
import type { Frame, Waiting } from '../../../flows/run/state.ts';
import { languageOf } from '../../question-language.ts';
import { bare } from '../bare.ts';
import type { Heard } from '../slot-readings.ts';
import type { Utterance } from '../understanding.ts';
import { valuesSaid, type ValuesSaid } from '../values-said.ts';

/** The task that is under way, and what was just said for it. */
export interface Task extends ValuesSaid {
  flow: Flow;
  frame: Frame;
  waiting: Waiting | undefined;
}

/** An utterance, read in the light of where the visit stands. */
export interface Scene {
  utterance: Utterance;
  flows: ReadonlyMap<string, Flow>;
  heard: Heard;
  words: string;
  task: Task | undefined;
}

export function sceneOf(utterance: Utterance, flows: ReadonlyMap<string, Flow>): Scene {
  const { question, state, now } = utterance;
  const language = languageOf(question, state.language);
  const text = write(question.text, language);
  const heard = { text, language, now };
  const frame = state.tasks.frames.at(-1);
  const flow = frame && flows.get(frame.flow);
  const { waiting } = state.tasks;
  const asked = waiting?.type === 'slot' ? waiting.slot : undefined;
  const readBack = waiting?.type === 'confirm' || waiting?.type === 'amend';
  const task = frame &&
    flow && { flow, frame, waiting, ...valuesSaid(heard, { flow, frame, asked, readBack }) };
  return { utterance, flows, heard, words: bare(text), task };
}
