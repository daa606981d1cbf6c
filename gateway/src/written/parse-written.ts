import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import { pathInWords, readWritten } from './written-file.ts';

/** Something wrong at one place of a file that staff wrote. */
export interface Fault {
  path: PropertyKey[];
  message: string;
}

/** What a file said, or all that is wrong with it, in words for the person who wrote it. */
export type Written<Content> = { type: 'sound'; content: Content } | { type: 'faulty'; faults: string[] };

/** What is asked of a file: a shape, and what its parts have to say about each other. */
export interface Form<Content> {
  schema: z.ZodType<Content>;
  crossCheck: (content: Content) => Fault[];
}

/** Reads YAML that staff wrote, and names every fault at once, with its line, rather than the first. */
export function parseWritten<Content>(yaml: string, form: Form<Content>): Written<Content> {
  const file = readWritten(yaml);
  if (file.errors.length > 0)
    return { type: 'faulty', faults: file.errors.map(({ line, message }) => `line ${line}: ${message}`) };

  const parsed = form.schema.safeParse(file.content, { error: describeIssue });
  const faults: Fault[] = parsed.success ? form.crossCheck(parsed.data) : parsed.error.issues;
  if (parsed.success && faults.length === 0) return { type: 'sound', content: parsed.data };
  const describe = ({ path, message }: Fault): string =>
    `line ${file.lineOf(path)}: ${pathInWords(path)} ${message}`;
  return { type: 'faulty', faults: faults.map(describe) };
}
