import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateBytes } from 'gltf-validator';
import type { AvatarEntry } from '@lobby/avatars/catalogue';

const made = join(import.meta.dirname, '..', '..', '..', 'avatars', 'made');

export interface Verdict {
  id: string;
  errors: number;
  warnings: number;
}

/** What the Khronos validator says of every made file. */
export async function validateAvatars(avatars: readonly AvatarEntry[]): Promise<Verdict[]> {
  return Promise.all(
    avatars.map(async ({ id, file }) => {
      const { issues } = await validateBytes(new Uint8Array(await readFile(join(made, file))));
      return { id, errors: issues.numErrors, warnings: issues.numWarnings };
    }),
  );
}
