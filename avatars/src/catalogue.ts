import { cast } from './cast/cast.ts';

/** An avatar as a kiosk offers it; its files lie in `made/` and are served by the gateway. */
export interface AvatarEntry {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  /** A VRM 1.0. */
  readonly file: string;
  /** A square PNG. */
  readonly thumbnail: string;
}

/** Every avatar there is, in the order of the cast. */
export const catalogue: readonly AvatarEntry[] = cast.map(({ id, names }) => ({
  id,
  names,
  file: `${id}.vrm`,
  thumbnail: `${id}.png`,
}));
