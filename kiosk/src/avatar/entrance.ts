import type { Avatar } from './drawing/avatar.ts';
import { loadAvatar } from './drawing/load-avatar.ts';
import { NotAnAvatar } from './drawing/not-an-avatar.ts';
import type { Picture } from './drawing/picture.ts';
import type { Figure } from './figure.ts';

/** How avatars come on: the newest one asked for wins, and nobody leaves before the next one is known to be sound. */
export interface Entrance {
  /** Resolves when the avatar stands in the picture, or with nothing when somebody else was asked for meanwhile. */
  bring(url: string): Promise<Figure | undefined>;
  close(): void;
}

/** `enliven` makes a figure of an avatar, and throws where it lacks what every figure needs. */
export function createEntrance(picture: Picture, enliven: (avatar: Avatar) => Figure): Entrance {
  let loading = new AbortController();

  async function bring(url: string): Promise<Figure | undefined> {
    loading.abort();
    const { signal } = (loading = new AbortController());
    try {
      const avatar = await loadAvatar(url, signal);
      const figure = await rehearse(avatar);
      if (!signal.aborted) {
        picture.present(avatar);
        return figure;
      }
      avatar.dispose();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return undefined;
  }

  /** Has a newcomer live for a moment where nobody looks. */
  async function rehearse(avatar: Avatar): Promise<Figure> {
    try {
      const figure = enliven(avatar);
      figure.update(0);
      await picture.prepare(avatar);
      return figure;
    } catch (cause) {
      avatar.dispose();
      throw new NotAnAvatar('The avatar cannot be brought to life.', { cause });
    }
  }

  return { bring, close: () => loading.abort() };
}
