/** An avatar as the kiosk offers it; its files are served from where the gateway keeps the avatars. */
export interface AvatarEntry {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  /** VRM 1.0. */
  readonly file: string;
  /** A square PNG. */
  readonly thumbnail: string;
}

function entry(id: string, zh: string, en: string): AvatarEntry {
  return { id, names: { zh, en }, file: `${id}.vrm`, thumbnail: `${id}.png` };
}

/** Every avatar there is; the first one is shown unless a venue chooses. */
export const catalogue: readonly AvatarEntry[] = [entry('mei', '小美', 'Mei')];
