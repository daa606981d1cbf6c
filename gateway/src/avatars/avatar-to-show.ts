import { catalogue } from '@lobby/avatars/catalogue';
import { gestures, type Gesture } from '@lobby/shared/protocol/delivery';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Log } from '../journal/log.ts';
import type { Shelf } from './shelf.ts';

type Avatar = VenueView['avatar'];

/** A venue with the avatars that can be shown, at its front desk and in its departments. */
export async function venueToShow(venue: VenueView, shelf: Shelf, log: Log): Promise<VenueView> {
  const { departments } = venue;
  const avatar = await avatarToShow(venue.avatar, shelf, log);
  if (departments === undefined) return { ...venue, avatar };
  const shown = departments.map(async (department) => ({
    ...department,
    avatar: await avatarToShow(department.avatar, shelf, log),
  }));
  return { ...venue, avatar, departments: await Promise.all(shown) };
}

/**
 * The avatar a venue named, or the first of the made ones in its place when that one cannot be shown, with the gestures that the
 * venue has recordings of. The name stays: it is what the venue's greeting says.
 */
export async function avatarToShow(named: Avatar, shelf: Shelf, log: Log): Promise<Avatar> {
  const shown = { ...named, recordings: await recordedGestures(shelf) };
  if ((await shelf.folderOf(`${named.id}.vrm`)) !== undefined) return shown;
  const id = catalogue[0]?.id ?? named.id;
  log.error(
    { avatar: named.id, shown: id },
    `the venue's avatar ${named.id} is missing or refused; ${id} is shown`,
  );
  return { ...shown, id };
}

/** A clip that is called like a gesture is that gesture. */
async function recordedGestures(shelf: Shelf): Promise<Gesture[]> {
  const recorded: Gesture[] = [];
  for (const gesture of gestures)
    if ((await shelf.folderOf(`${gesture}.vrma`)) !== undefined) recorded.push(gesture);
  return recorded;
}
