import type { Actions } from '../dialogue/scene.ts';
import type { Json } from '../flows/definition/flow.ts';
import { operationsOf } from '../flows/systems/operations-of.ts';
import { createAnswerCheck } from '../flows/systems/answer-check.ts';
import type { SystemDescription } from '../flows/systems/system.ts';

/** Systems that answer what a transcript says, if that is what their description promises, and write down what they were asked. */
export function playSystems(
  systems: readonly SystemDescription[],
  answers: Readonly<Record<string, readonly Json[]>>,
): { actions: Actions; asked: Record<string, Readonly<Record<string, Json>>>[] } {
  const asked: Record<string, Readonly<Record<string, Json>>>[] = [];
  const given = new Map<string, number>();
  const known = new Map(
    systems.flatMap((system) => {
      const check = createAnswerCheck(system);
      return [...operationsOf(system)].map(([name, operation]) => [name, { operation, check }] as const);
    }),
  );
  const actions: Actions = {
    isSafe: (name) => known.get(name)?.operation.safe === true,
    call: async ({ operation, with: values }) => {
      asked.push({ [operation]: values });
      const times = given.get(operation) ?? 0;
      given.set(operation, times + 1);
      const all = answers[operation] ?? [];
      const answer = all[Math.min(times, all.length - 1)];
      if (answer === undefined || typeof answer === 'number')
        return { ok: false, status: answer ?? 0, answer: null };
      const described = known.get(operation);
      const status = Number(Object.keys(described?.operation.answers ?? {})[0] ?? 200);
      const sound = described?.check(described.operation, status, answer) === true;
      return sound ? { ok: true, status, answer } : { ok: false, status: 0, answer: null };
    },
  };
  return { actions, asked };
}
