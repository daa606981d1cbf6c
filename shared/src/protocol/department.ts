import type { Gesture } from './delivery.ts';
import type { Bilingual } from './language.ts';

/** Who has the visitor when no department does. */
export const frontDesk = '';

/** Somebody who speaks. The gestures in `recordings` are performed from the venue's own clips, `/avatars/<gesture>.vrma`. */
export interface AvatarView {
  id: string;
  name: Bilingual;
  recordings: Gesture[];
}

/** A part of a venue that speaks for itself, with a name and mostly a face of its own. */
export interface DepartmentView {
  id: string;
  title: Bilingual;
  avatar: AvatarView;
}

/** Whose an entry or a flow is: `loans/early-repayment` is the loans desk's, `opening-hours` the front desk's. */
export function departmentOf(id: string): string {
  return id.includes('/') ? id.slice(0, id.indexOf('/')) : frontDesk;
}

/** The name by which a department's own id is known in its venue. */
export function idIn(department: string, id: string): string {
  return department === frontDesk ? id : `${department}/${id}`;
}
