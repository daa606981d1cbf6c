import { frontDesk, type AvatarView } from '@lobby/shared/protocol/department';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { PageState } from './page-state.ts';

/** Who stands there when a department speaks; whom a page does not know, the front desk stands in for. */
export function avatarOf({ avatar, departments }: VenueView, speaker = frontDesk): AvatarView {
  return departments?.find(({ id }) => id === speaker)?.avatar ?? avatar;
}

/** Who speaks now, by name and department; undefined where there is only one who could. */
export function plateOf({
  venue,
  speaker,
  language,
}: Pick<PageState, 'venue' | 'speaker' | 'language'>): string | undefined {
  if (venue?.departments === undefined) return undefined;
  const name = avatarOf(venue, speaker).name[language];
  const title = venue.departments.find(({ id }) => id === speaker)?.title[language];
  return title === undefined ? name : `${name} · ${title}`;
}
