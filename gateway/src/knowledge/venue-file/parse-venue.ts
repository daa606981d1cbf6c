import { frontDesk } from '@lobby/shared/protocol/department';
import { describeIssue } from '../../written/describe-issue.ts';
import type { Fault } from '../../written/parse-written.ts';
import { pathInWords } from '../../written/written-file.ts';
import { crossCheck } from './cross-check.ts';
import { crossCheckDepartments } from './cross-check-departments.ts';
import { departmentFiles, parseDepartments, withScopes, type DepartmentFiles } from './departments.ts';
import { errorsOf, faultIn, named, type NamedFile } from './named-file.ts';
import { venueSchema, type VenueFile } from './venue-schema.ts';
import { readVenueSource, type VenueSource } from './venue-source.ts';

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
  const files = filesOf(source);
  const { departments, faults: unsound } = parseDepartments(files.departments);
  const lists = [...files.lists, ...files.departments.flatMap((department) => department.lists)];
  const unread = lists.flatMap((list) => [...errorsOf(list), ...notAList(list)]);
  const unusable = [...errorsOf(files.venue), ...unsound, ...unread];
  if (unusable.length > 0) throw new VenueFaulty(unusable);

  const places = placesOf(files);
  const parsed = venueSchema.safeParse(joined(files.venue, places), { error: describeIssue });
  if (!parsed.success)
    throw new VenueFaulty(parsed.error.issues.map((fault) => describeFault(fault, files, places)));
  const owners = places.map(({ owner }) => owner);
  const venue = withScopes({ ...parsed.data, departments }, owners);
  const faults = [...crossCheck(venue, source.pictures), ...crossCheckDepartments(venue)];
  if (faults.length > 0) throw new VenueFaulty(faults.map((fault) => describeFault(fault, files, places)));
  return venue;
}

interface Files {
  venue: NamedFile;
  lists: NamedFile[];
  departments: DepartmentFiles[];
}

function filesOf({ venue, entries, departments }: VenueSource): Files {
  return {
    venue: named(venue),
    lists: entries.map(named),
    departments: departments.map(departmentFiles),
  };
}

function notAList({ name, content, errors }: NamedFile): string[] {
  return errors.length > 0 || Array.isArray(content) ? [] : [`${name}:1: should be a list of entries`];
}

/** Where one entry is written, and whose it is. */
interface Place {
  file: NamedFile;
  path: PropertyKey[];
  entry: unknown;
  owner: string;
}

function placesOf({ venue, lists, departments }: Files): Place[] {
  return [
    ...placesIn(venue, { list: ['entries'], owner: frontDesk }),
    ...lists.flatMap((file) => placesIn(file, { list: [], owner: frontDesk })),
    ...departments.flatMap((department) =>
      department.lists.flatMap((file) => placesIn(file, { list: [], owner: department.id })),
    ),
  ];
}

function placesIn(file: NamedFile, { list, owner }: { list: PropertyKey[]; owner: string }): Place[] {
  const content: unknown = list.length === 0 ? file.content : entriesOf(file.content);
  if (!Array.isArray(content)) return [];
  return content.map((entry: unknown, place) => ({ file, path: [...list, place], entry, owner }));
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

function describeFault(fault: Fault, { venue, departments }: Files, places: readonly Place[]): string {
  const { path, message } = fault;
  const [first, index, ...rest] = path;
  const at = typeof index === 'number' ? index : -1;
  const department = first === 'departments' ? departments[at]?.file : undefined;
  if (department !== undefined) return faultIn(department, { path: rest, message });
  const place = first === 'entries' ? places[at] : undefined;
  if (place === undefined) return faultIn(venue, fault);
  const { name, lineOf } = place.file;
  return `${name}:${lineOf([...place.path, ...rest])}, ${entryIn(place)}: ${pathInWords(rest)} ${message}`;
}

function entryIn({ entry, path }: Place): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? `entry ${id}` : `entry number ${Number(path.at(-1)) + 1}`;
}
