import { LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML file that staff wrote, which knows where in it each of its parts begins. Lines count from 1. */
export interface WrittenFile {
  /** What the file holds, as plain data; undefined where it is no YAML. */
  content: unknown;
  /** Where it stops being YAML. */
  errors: { line: number; message: string }[];
  /** The line at which a part begins; a part that is missing stands where its surroundings begin. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads what is written as far as it is YAML; whether it makes sense is for others to say. */
export function readWritten(yaml: string): WrittenFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const errors = document.errors.map(({ message, pos: [offset] }) => ({
    line: lines.linePos(offset).line,
    message: message.split(/ at line \d+/)[0] ?? message,
  }));
  return {
    content: errors.length > 0 ? undefined : document.toJS(),
    errors,
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
  };
}

/** Where a part begins; a part that is missing has no place of its own, so its nearest surroundings stand for it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
    return Number(node.range[0]);
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

/** A path as a person reads it: places in lists count from one. */
export function pathInWords(path: readonly PropertyKey[]): string {
  const steps = path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part)));
  return steps.length === 0 ? 'it' : steps.join(' ');
}
