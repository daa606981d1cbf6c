import { LineCounter, parseDocument, type Document } from 'yaml';
import { crossCheck, type Fault } from './cross-check.ts';
import { describeIssue } from './describe-issue.ts';
import { venueSchema, type VenueFile } from './venue-schema.ts';

/** A venue's file cannot be used; the message names every fault with its line, for the person who wrote the file. */
export class VenueFileFaulty extends Error {
  override readonly name = 'VenueFileFaulty';

  constructor(faults: string[]) {
    super(`the venue's file cannot be used:\n${faults.join('\n')}`);
  }
}

/** Reads YAML that staff wrote, and names every fault at once rather than the first. Throws `VenueFileFaulty`. */
export function parseVenueFile(yaml: string): VenueFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  if (document.errors.length > 0) throw new VenueFileFaulty(document.errors.map(({ message }) => message));

  const parsed = venueSchema.safeParse(document.toJS(), { error: describeIssue });
  const faults: Fault[] = parsed.success ? crossCheck(parsed.data) : parsed.error.issues;
  if (!parsed.success || faults.length > 0)
    throw new VenueFileFaulty(faults.map((fault) => describeFault(fault, document, lines)));
  return parsed.data;
}

function describeFault({ path, message }: Fault, document: Document, lines: LineCounter): string {
  const line = lines.linePos(offsetOf(document, path)).line;
  const [first, place, ...rest] = path;
  if (first !== 'entries' || place === undefined) return `line ${line}: ${words(path)} ${message}`;
  const id: unknown = document.getIn(['entries', place, 'id']);
  const entry = typeof id === 'string' ? id : `number ${Number(place) + 1}`;
  return `line ${line}, entry ${entry}: ${words(rest)} ${message}`;
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
