import type { FailureCode } from '@lobby/shared/protocol/failure';
import type { z } from 'zod';
import { visitorSchema, type CheckedMessage } from './visitor-schema.ts';

/** Why a message is refused: a code of the closed list for the kiosk, and a reason without the visitor's words for the log. */
export interface Refusal {
  refused: FailureCode;
  reason: string;
}

/** Checks one event of a kiosk: the only place where its payloads are doubted. */
export function check(event: unknown, body: unknown): CheckedMessage | Refusal {
  const parsed = visitorSchema.safeParse({ event, body });
  if (parsed.success) return parsed.data;
  const reason = parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join(', ');
  return { refused: codeOf(parsed.error.issues), reason };
}

function codeOf(issues: z.core.$ZodIssue[]): FailureCode {
  if (issues.some(({ code, path }) => code === 'invalid_union' && path[0] === 'event'))
    return 'unknown-event';
  const tooLarge = issues.some((issue) => issue.code === 'custom' && issue.params?.['tooLarge'] === true);
  return tooLarge ? 'too-large' : 'malformed';
}
