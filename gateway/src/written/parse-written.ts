import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import { pathInWords, readWritten } from './written-file.ts';

/** Something wrong at one place of a file that staff wrote. */
export interface Fault {
  path: PropertyKey[];
  message: string;
}

/** Something wrong in a file, in words for the person who wrote it. Lines count from 1. */
export interface PlacedFault {
  line: number;
  message: string;
}

/** What a file said, or all that is wrong with it. */
export type Written<Content> =
  | { type: 'sound'; content: Content }
  | { type: 'faulty'; faults: PlacedFault[] };

/** What is asked of a file: a shape, and what its parts have to say about each other. */
export interface Form<Content> {
  schema: z.ZodType<Content>;
  crossCheck: (content: Content) => Fault[];
}

/** Reads YAML that staff wrote, and names every fault at once, with its line, rather than the first. */
export function parseWritten<Content>(yaml: string, form: Form<Content>): Written<Content> {
  const file = readWritten(yaml);
  if (file.errors.length > 0) return { type: 'faulty', faults: file.errors };

  const parsed = form.schema.safeParse(file.content, { error: describeIssue });
  const faults: Fault[] = parsed.success ? form.crossCheck(parsed.data) : parsed.error.issues;
  if (parsed.success && faults.length === 0) return { type: 'sound', content: parsed.data };
  const place = ({ path, message }: Fault): PlacedFault => ({
    line: file.lineOf(path),
    message: `${pathInWords(path)} ${message}`,
  });
  return { type: 'faulty', faults: faults.map(place) };
}

/** Faults of a file as staff look for them. */
export function inFile(name: string, faults: readonly PlacedFault[]): string[] {
  return faults.map(({ line, message }) => `${name}:${line}: ${message}`);
}
