import { parentPort, workerData } from 'node:worker_threads';
import { validateBytes } from 'gltf-validator';
import { cleanText } from '../clean-text.ts';
import { readBounded } from './read-bounded.ts';
import type { Validation } from './validate-file.ts';

/** No more than a person reads; the validator stops looking after so many issues of any kind. */
const mostMessages = 10;
const maxIssues = 1_000;

/** The thread of `validate-file.ts`: its work is synchronous, and slow where a file is large. */
async function validate(path: string): Promise<Validation> {
  const { issues } = await validateBytes(await readBounded(path), { maxIssues });
  const errors = issues.messages.filter(({ severity }) => severity === 0).slice(0, mostMessages);
  return {
    errors: issues.numErrors,
    warnings: issues.numWarnings,
    messages: errors.map(({ message, pointer = '' }) => cleanText(`${pointer}: ${message}`, 160)),
  };
}

const asked: { readonly path: string } = workerData;
parentPort?.postMessage(await validate(asked.path), []);
