import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDialogueState, type DialogueState } from '../src/dialogue/dialogue-state.ts';
import { silentLog } from '../src/journal/log.ts';
import type { CommonAnswer } from '../src/keeping/common-answers.ts';
import { openMind, type Mind } from '../src/mind.ts';
import { listenTo, stranger } from '../src/person/person.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { runTurn } from '../src/turn/run-turn.ts';
import type { TurnStep } from '../src/turn/turn-step.ts';

const never = new AbortController().signal;
const folder = mkdtempSync(join(tmpdir(), 'lobby-departments-'));
const languages: Language[] = ['zh', 'en'];
let mind: Mind;

beforeAll(async () => {
  const { database, close } = await openStorage(':memory:');
  mind = await openMind({
    database,
    venuePath: join(import.meta.dirname, '../demo/clinic'),
    keyPath: join(folder, 'installation.key'),
    settingsOf: () => ({}),
    folder: join(tmpdir(), 'lobby-test-understanding'),
    log: silentLog,
  });
  await close();
  await mind.understanding.ready(never);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** A question as it stands in the files, and all that becomes of it in a visit that stands there. */
async function ask(text: string, language: Language, state: DialogueState): Promise<TurnStep[]> {
  const parts = { recogniser: undefined, voice: undefined, dialogue: mind.dialogue, personas: mind.personas };
  const input = { type: 'question' as const, question: { text, language }, earlier: [], state };
  return Array.fromAsync(runTurn(input, parts, never));
}

/** Who says what. */
function clausesIn(steps: readonly TurnStep[]): { by: string; text: string }[] {
  return steps.flatMap((step) => (step.type === 'clause' ? [{ by: step.by ?? '', text: step.text }] : []));
}

function standingAfter(steps: readonly TurnStep[]): DialogueState {
  return steps.findLast((step) => step.type === 'state')?.state ?? newDialogueState;
}

/** The known answers of a department, or of the front desk. Who is upset is met with other words first. */
function answersOf(by: string | undefined, language: Language): CommonAnswer[] {
  return mind.common.filter((answer) => {
    const { felt, emergency } = listenTo(stranger, { text: answer.questions[0] ?? '', language }, []);
    const calm = felt.feeling === 'calm' && emergency === undefined;
    return answer.occasion === 'question' && answer.by === by && answer.language === language && calm;
  });
}

test('[Z1] the demo clinic has an insurance desk with a face and a voice of its own', () => {
  expect(mind.venue.departments).toMatchObject([{ id: 'insurance', avatar: { id: 'wei' } }]);
  expect(mind.personas.get('insurance')?.speaker?.zh).not.toBe(mind.personas.get('')?.speaker?.zh);
});

test.each(languages)(
  '[Z3, Z4, Z10] what a department answers is handed on to it, said in its voice, and prepared so, in %s',
  async (language) => {
    const known = new Set(
      [...mind.known.first, ...mind.known.later].map(({ text, by = '' }) => JSON.stringify({ by, text })),
    );
    const answers = answersOf('insurance', language);
    expect(answers.length).toBeGreaterThanOrEqual(6);
    for (const { questions } of answers) {
      const handed = await ask(questions[0] ?? '', language, newDialogueState);
      const [first, ...others] = clausesIn(handed);
      expect(first?.by).toBe('');
      expect(new Set(others.map(({ by }) => by))).toEqual(new Set(['insurance']));
      const there = standingAfter(handed);
      const again = clausesIn(await ask(questions[0] ?? '', language, there));
      expect(new Set(again.map(({ by }) => by))).toEqual(new Set(['insurance']));
      expect(others.map(({ text }) => text).join('')).toContain(again.map(({ text }) => text).join(''));
      for (const clause of [...clausesIn(handed), ...again]) expect(known).toContain(JSON.stringify(clause));
    }
  },
);

test('[Z5] with its own topics the front desk takes the visitor back, and answers without asking again', async () => {
  const state = { ...newDialogueState, department: 'insurance', met: ['insurance'] };
  const answers = answersOf(undefined, 'zh').slice(0, 20);
  for (const { questions, clauses } of answers) {
    const steps = await ask(questions[0] ?? '', 'zh', state);
    const said = clausesIn(steps);
    expect(said.every(({ by }) => by === '')).toBe(true);
    expect(said.map(({ text }) => text).join('')).toContain(clauses.map(({ text }) => text).join(''));
    expect(standingAfter(steps).department).toBe('');
  }
});

test('[Z9] in an emergency nobody is handed on: who has the visitor says at once what is to be done', async () => {
  const state = { ...newDialogueState, department: 'insurance', met: ['insurance'] };
  const steps = await ask('我爸突然胸口疼得喘不上气', 'zh', state);
  const said = clausesIn(steps);
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said.map(({ by }) => by))).toEqual(new Set(['insurance']));
  expect(said.map(({ text }) => text).join('')).not.toContain('这个我来回答');
});
