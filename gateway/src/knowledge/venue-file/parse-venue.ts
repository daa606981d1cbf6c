import { describeIssue } from '../../written/describe-issue.ts';
import type { Fault } from '../../written/parse-written.ts';
import { pathInWords, readWritten, type WrittenFile } from '../../written/written-file.ts';
import { crossCheck } from './cross-check.ts';
import { venueSchema, type VenueFile } from './venue-schema.ts';
import { readVenueSource, type SourceFile, type VenueSource } from './venue-source.ts';

/** A venue cannot be used as it is written; the message names every fault with its file and line, for who wrote it. */
export class VenueFaulty extends Error {
  override readonly name = 'VenueFaulty';

  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the venue cannot be used as it is written:\n${faults.join('\n')}`);
    this.faults = faults;
  }
}

/** Reads the venue at a path. Throws `VenueMissing` and `VenueFaulty`. */
export async function readVenueFile(path: string): Promise<VenueFile> {
  return parseVenue(await readVenueSource(path));
}

/** Reads YAML that staff wrote, and names every fault at once rather than the first. Throws `VenueFaulty`. */
export function parseVenue(source: VenueSource): VenueFile {
  const venue = named(source.venue);
  const lists = source.entries.map(named);
  const unread = [...errorsOf(venue), ...lists.flatMap((list) => [...errorsOf(list), ...notAList(list)])];
  if (unread.length > 0) throw new VenueFaulty(unread);

  const places = [...placesIn(venue, ['entries']), ...lists.flatMap((list) => placesIn(list, []))];
  const parsed = venueSchema.safeParse(joined(venue, places), { error: describeIssue });
  const faults: Fault[] = parsed.success ? crossCheck(parsed.data, source.pictures) : parsed.error.issues;
  if (!parsed.success || faults.length > 0)
    throw new VenueFaulty(faults.map((fault) => describeFault(fault, venue, places)));
  return parsed.data;
}

type NamedFile = WrittenFile & { name: string };

function named({ name, text }: SourceFile): NamedFile {
  return { name, ...readWritten(text) };
}

function errorsOf({ name, errors }: NamedFile): string[] {
  return errors.map(({ line, message }) => `${name}:${line}: ${message}`);
}

function notAList({ name, content, errors }: NamedFile): string[] {
  return errors.length > 0 || Array.isArray(content) ? [] : [`${name}:1: should be a list of entries`];
}

/** Where one entry is written. */
interface Place {
  file: NamedFile;
  path: PropertyKey[];
  entry: unknown;
}

function placesIn(file: NamedFile, list: PropertyKey[]): Place[] {
  const content: unknown = list.length === 0 ? file.content : entriesOf(file.content);
  if (!Array.isArray(content)) return [];
  return content.map((entry: unknown, place) => ({ file, path: [...list, place], entry }));
}

function entriesOf(content: unknown): unknown {
  return typeof content === 'object' && content !== null && 'entries' in content
    ? content.entries
    : undefined;
}

/** The venue as if it were written in one file; entries that are no list are left for the schema to refuse. */
function joined({ content }: NamedFile, places: readonly Place[]): unknown {
  if (typeof content !== 'object' || content === null) return content;
  const own = entriesOf(content);
  if (own !== undefined && !Array.isArray(own)) return content;
  return { ...content, entries: places.map(({ entry }) => entry) };
}

function describeFault({ path, message }: Fault, venue: NamedFile, places: readonly Place[]): string {
  const [first, index, ...rest] = path;
  const place = first === 'entries' && typeof index === 'number' ? places[index] : undefined;
  if (place === undefined) return `${venue.name}:${venue.lineOf(path)}: ${pathInWords(path)} ${message}`;
  const { name, lineOf } = place.file;
  return `${name}:${lineOf([...place.path, ...rest])}, ${entryIn(place)}: ${pathInWords(rest)} ${message}`;
}

function entryIn({ entry, path }: Place): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? `entry ${id}` : `entry number ${Number(path.at(-1)) + 1}`;
}
