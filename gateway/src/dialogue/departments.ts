import type { Bilingual } from '@lobby/shared/protocol/language';
import { departmentManners, type Manners } from './manners.ts';

/** A department as far as it takes part in a conversation. */
export interface DeskDepartment {
  id: string;
  title: Bilingual;
  /** What its avatar is called. */
  name: Bilingual;
  /** Said when it meets the visitor for the first time. */
  greeting: Bilingual;
  /** Questions to offer where it has no answer. */
  offers: readonly Bilingual[];
}

/** All departments by their ids; a venue may have none. */
export type Departments = ReadonlyMap<string, DeskDepartment>;

/** How whoever has the visitor asks back, declines and offers. */
export function mannersOf({
  department,
  needs: { manners, departments },
}: {
  department: string;
  needs: { manners: Manners; departments?: Departments };
}): Manners {
  const found = departments?.get(department);
  return found === undefined ? manners : departmentManners(found.offers, manners);
}
