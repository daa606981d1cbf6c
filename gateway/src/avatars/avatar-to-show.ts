import { catalogue } from '@lobby/avatars/catalogue';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Log } from '../journal/log.ts';
import type { Shelf } from './shelf.ts';

type Avatar = VenueView['avatar'];

/**
 * The avatar a venue named, or the first of the made ones in its place when that one cannot be shown. The name stays:
 * it is what the venue's greeting says.
 */
export async function avatarToShow(named: Avatar, shelf: Shelf, log: Log): Promise<Avatar> {
  if ((await shelf.folderOf(`${named.id}.vrm`)) !== undefined) return named;
  const id = catalogue[0]?.id ?? named.id;
  log.error(
    { avatar: named.id, shown: id },
    `the venue's avatar ${named.id} is missing or refused; ${id} is shown`,
  );
  return { ...named, id };
}
