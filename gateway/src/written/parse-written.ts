import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';

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
  /** Lists whose items have ids by which a person knows them, with what an item is called. */
  items?: Record<string, string>;
}

/** Reads YAML that staff wrote, and names every fault at once, with its line, rather than the first. */
export function parseWritten<Content>(yaml: string, form: Form<Content>): Written<Content> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  if (document.errors.length > 0)
    return { type: 'faulty', faults: document.errors.map(({ message }) => message) };

  const parsed = form.schema.safeParse(document.toJS(), { error: describeIssue });
  const faults: Fault[] = parsed.success ? form.crossCheck(parsed.data) : parsed.error.issues;
  if (parsed.success && faults.length === 0) return { type: 'sound', content: parsed.data };
  const describe = ({ path, message }: Fault): string => {
    const line = lines.linePos(offsetOf(document, path)).line;
    return `line ${line}${placeOf(path, document, form.items ?? {})} ${message}`;
  };
  return { type: 'faulty', faults: faults.map(describe) };
}

function placeOf(path: readonly PropertyKey[], document: Document, items: Record<string, string>): string {
  const [first, place, ...rest] = path;
  const item = typeof first === 'string' && place !== undefined ? items[first] : undefined;
  if (item === undefined) return `: ${words(path)}`;
  const id: unknown = document.getIn([first, place, 'id']);
  return `, ${item} ${typeof id === 'string' ? id : `number ${Number(place) + 1}`}: ${words(rest)}`;
}

/** Where a part begins; a part that is missing has no place of its own, so its nearest surroundings stand for it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node: unknown = document.getIn(path, true);
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
    return Number(node.range[0]);
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

/** A path as a person reads it: places in lists count from one. */
function words(path: readonly PropertyKey[]): string {
  const steps = path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part)));
  return steps.length === 0 ? 'it' : steps.join(' ');
}
