import { setTimeout as wait } from 'node:timers/promises';
import type { Json } from '../definition/flow.ts';
import type { CallRequest, Result } from '../run/state.ts';
import { createAnswerCheck, type CheckAnswer } from './answer-check.ts';
import { operationsOf } from './operations-of.ts';
import { requestFor, type Access } from './request.ts';
import type { Operation, SystemDescription } from './system.ts';

/** What became of a call, without a word of what was asked or answered. */
export interface CallReport {
  operation: string;
  status: number;
  tries: number;
  tookMs: number;
}

export interface ActionsNeeds {
  systems: readonly SystemDescription[];
  accessTo: (system: SystemDescription) => Access;
  report: (report: CallReport) => void;
}

/** Asks the systems of a venue. */
export interface SystemActions {
  isSafe: (operation: string) => boolean;
  /**
   * Asks once, and a second time where that is safe. A system that cannot be reached in time, or answers what it did not describe, is
   * a result with status 0. Throws the signal's reason when stopped; a change that is under way is not broken off by that.
   */
  call: (request: CallRequest, signal: AbortSignal) => Promise<Omit<Result, 'key'>>;
}

/** A system that is restarted is mostly back by then. */
const beforeSecondTryMs = 400;

/** Longer answers are no answers. */
const longestAnswer = 1_000_000;

const unreachable = { ok: false, status: 0, answer: null } as const;

/** Whoever answers so may do better the next time (RFC 9110, 15.6). */
const passing = new Set([0, 429, 502, 503, 504]);

export function createActions({ systems, accessTo, report }: ActionsNeeds): SystemActions {
  const known = new Map(
    systems.flatMap((system) => {
      const check = createAnswerCheck(system);
      return [...operationsOf(system)].map(([name, operation]) => [
        name,
        { operation, check, access: accessTo(system) },
      ]);
    }),
  );
  return {
    isSafe: (name) => known.get(name)?.operation.safe === true,
    async call(request, signal) {
      signal.throwIfAborted();
      const target = known.get(request.operation);
      if (target === undefined) return unreachable;
      const beganMs = performance.now();
      const mostTries = target.operation.safe || target.operation.repeatable ? 2 : 1;
      let tries = 1;
      let result = await attempt(request, target, signal);
      for (; tries < mostTries && passing.has(result.status); tries++) {
        await wait(beforeSecondTryMs);
        result = await attempt(request, target, signal);
      }
      const tookMs = Math.round(performance.now() - beganMs);
      report({ operation: request.operation, status: result.status, tries, tookMs });
      return result;
    },
  };
}

interface Target {
  operation: Operation;
  check: CheckAnswer;
  access: Access;
}

async function attempt(call: CallRequest, target: Target, signal: AbortSignal): Promise<Omit<Result, 'key'>> {
  const { operation, check, access } = target;
  if (operation.safe) signal.throwIfAborted();
  const limit = AbortSignal.timeout(operation.timeLimitMs);
  const until = operation.safe ? AbortSignal.any([signal, limit]) : limit;
  try {
    const response = await fetch(requestFor(operation, call, access), { signal: until });
    const answer = readJson(await textOf(response));
    if (!response.ok) return { ok: false, status: response.status, answer: answer ?? null };
    const sound = answer !== undefined && check(operation, response.status, answer);
    return sound ? { ok: true, status: response.status, answer } : unreachable;
  } catch {
    if (operation.safe) signal.throwIfAborted();
    return unreachable;
  }
}

async function textOf(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > longestAnswer) throw new RangeError('the answer is too long');
  }
  return text;
}

/** Nothing at all is an answer, too: done, and no more to say. */
function readJson(text: string): Json | undefined {
  if (text === '') return null;
  try {
    const read: Json = JSON.parse(text);
    return read;
  } catch {
    return undefined;
  }
}
