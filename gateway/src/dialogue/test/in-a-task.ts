import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { readFlowFiles } from '../../flows/files/read-flow-files.ts';
import { noTasks, type Setting, type TaskCommand, type TaskState } from '../../flows/run/state.ts';
import { step } from '../../flows/run/step.ts';
import type { Routing } from '../../understanding/router.ts';
import type { Command } from '../command.ts';
import { newDialogueState } from '../dialogue-state.ts';
import { createLocalUnderstanding } from '../understanding/local-understanding.ts';

const hospital = join(import.meta.dirname, '../../flows/test/hospital');
const flows = new Map((await readFlowFiles(hospital)).flows.map((flow) => [flow.id, flow]));

const visits = [
  { id: 'v1', time: '08:30', doctorZh: '张医生', doctorEn: 'Doctor Zhang', feeYuan: 50 },
  { id: 'v2', time: '09:30', doctorZh: '张医生', doctorEn: 'Doctor Zhang', feeYuan: 50 },
  { id: 'v3', time: '14:00', doctorZh: '王医生', doctorEn: 'Doctor Wang', feeYuan: 15 },
  { id: 'v4', time: '15:00', doctorZh: '王医生', doctorEn: 'Doctor Wang', feeYuan: 15 },
  { id: 'v5', time: '16:00', doctorZh: '李医生', doctorEn: 'Doctor Li', feeYuan: 20 },
];
const set = (slot: string, value: string): TaskCommand => ({ type: 'set-slot', slot, value });

/** A booking, question by question; each is reached by what stands before it. */
const questions: Record<Question, TaskCommand[]> = {
  department: [{ type: 'start-flow', flow: 'book-appointment' }],
  date: [set('department', 'cardiology')],
  visit: [
    set('date', '2026-11-28'),
    { type: 'called', as: 'free', result: { ok: true, status: 200, answer: { visits } } },
  ],
  patient: [{ type: 'choose', place: 2 }],
  phone: [set('patient', '张伟')],
  'id-card': [set('phone', '13800138000')],
  confirm: [set('id-card', '11010519491231002X')],
  amend: [{ type: 'deny' }],
};

/** A question of a booking at a hospital. */
export type Question =
  | 'department'
  | 'date'
  | 'visit'
  | 'patient'
  | 'phone'
  | 'id-card'
  | 'confirm'
  | 'amend';

/** Where a booking stands while it asks this. */
export function standingAt(question: Question, language: Language = 'zh'): TaskState {
  const names = Object.keys(questions) as Question[];
  const commands: TaskCommand[] = names
    .slice(0, names.indexOf(question) + 1)
    .flatMap((name) => questions[name]);
  return commands.reduce((state, each) => step(state, [each], { ...setting, language }).state, noTasks);
}

const setting: Setting = {
  flows,
  isSafe: (operation) => operation !== 'hospital.book-visit',
  language: 'zh',
  now: new Date(2026, 10, 27, 9),
  fresh: 'frame',
};

/** Something said to a question of a booking, or after it in the same task. */
export interface SaidTo {
  question: Question;
  text: string;
  /** What the venue's topics make of it. */
  routing?: Routing;
  tasks?: TaskState;
  /** What was offered beside the question, and what had been asked then. */
  offered?: { flow: string; asked: string };
}

/** What the local understanding makes of it. */
export async function understood({ question, text, routing, tasks, offered }: SaidTo): Promise<Command[]> {
  const language: Language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const router = { route: async () => routing ?? ({ type: 'unknown' } as const) };
  const offers =
    offered === undefined
      ? []
      : [{ target: { type: 'flow', id: offered.flow }, label: offered.flow } as const];
  const state = { ...newDialogueState, tasks: tasks ?? standingAt(question, language), offered: offers };
  const earlier = offered === undefined ? [] : [{ asked: offered.asked, heard: offered.flow }];
  const utterance = { question: { text, language }, earlier, state, now: setting.now };
  return createLocalUnderstanding({ router, flows }).understand(utterance, new AbortController().signal);
}

/** The same in short: `affirm`, `clear phone`, `visit=v3`. */
export async function inShort(said: SaidTo): Promise<string> {
  return (await understood(said)).map(shortened).join(', ');
}

function shortened(command: Command): string {
  const { type } = command;
  if (type === 'set-slot' || type === 'correct-slot') return `${command.slot}=${command.value}`;
  if (type === 'clear-slot') return `clear ${command.slot}`;
  if (type === 'narrow') return `narrow ${command.values.join(' ')}`;
  if (type === 'choose') return `choose ${command.place}`;
  return type === 'answer' ? `answer ${command.entry}` : type;
}
