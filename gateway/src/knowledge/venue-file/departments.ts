import { departmentOf, frontDesk, idIn } from '@lobby/shared/protocol/department';
import { describeIssue } from '../../written/describe-issue.ts';
import { departmentSchema, type WrittenDepartment } from './department-schema.ts';
import { errorsOf, faultIn, named, type NamedFile } from './named-file.ts';
import type { VenueFile, WrittenEntry } from './venue-schema.ts';
import type { DepartmentSource } from './venue-source.ts';

/** The files of a department, as far as they are YAML. */
export interface DepartmentFiles {
  id: string;
  file: NamedFile;
  lists: NamedFile[];
}

export function departmentFiles({ id, file, entries }: DepartmentSource): DepartmentFiles {
  return { id, file: named(file), lists: entries.map(named) };
}

const folderName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What departments are, and all that is wrong with how that is written. */
export function parseDepartments(files: readonly DepartmentFiles[]): {
  departments: WrittenDepartment[];
  faults: string[];
} {
  const faults: string[] = [];
  const departments = files.flatMap(({ id, file }) => {
    if (!folderName.test(id)) faults.push(`departments/${id}: should be lower-case words joined by hyphens`);
    faults.push(...errorsOf(file));
    if (file.errors.length > 0) return [];
    const parsed = departmentSchema.safeParse(file.content, { error: describeIssue });
    if (parsed.success) return [{ id, ...parsed.data }];
    faults.push(...parsed.error.issues.map((issue) => faultIn(file, issue)));
    return [];
  });
  return { departments, faults };
}

/**
 * The venue as all of it is known by: ids of a department's entries begin with its own, and what they name is looked for in the
 * department before it is in the venue. `owners` are the departments of the entries, in their order.
 */
export function withScopes(venue: VenueFile, owners: readonly string[]): VenueFile {
  const ids = new Set(venue.entries.map(({ id }, place) => idIn(owners[place] ?? frontDesk, id)));
  const scoped = (entry: WrittenEntry, owner: string): WrittenEntry => ({
    ...entry,
    id: idIn(owner, entry.id),
    followUps: entry.followUps.map((id) => nearest(id, owner, ids)),
  });
  return {
    ...venue,
    entries: venue.entries.map((entry, place) => scoped(entry, owners[place] ?? frontDesk)),
    departments: venue.departments.map((department) => ({
      ...department,
      suggestions: department.suggestions.map((id) => nearest(id, department.id, ids)),
    })),
  };
}

/** A department's own comes before the venue's of the same name. */
function nearest(id: string, owner: string, ids: ReadonlySet<string>): string {
  const own = idIn(owner, id);
  return departmentOf(id) === frontDesk && ids.has(own) ? own : id;
}
