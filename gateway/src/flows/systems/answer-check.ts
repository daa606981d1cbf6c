import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json } from '../definition/flow.ts';
import type { Operation, SystemDescription } from './system.ts';

/** Whether a good answer is what its description says; one that is not described is taken as it is. */
export type CheckAnswer = (operation: Operation, status: number, answer: Json) => boolean;

/** Looks answers over before flows rely on them: a system that changed must fail in one place, and not halfway through a task. */
export function createAnswerCheck({ document }: SystemDescription): CheckAnswer {
  // OpenAPI adds words to JSON Schema that mean nothing for checking, and formats are not worth failing for.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'system');
  return (operation, status, answer) => {
    const pointer = operation.answers[status];
    return pointer === undefined || ajv.validate(`system${pointer}`, answer);
  };
}
