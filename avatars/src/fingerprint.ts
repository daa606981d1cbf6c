import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A hash of all that decides how an avatar comes out: the generator's sources and the manifest that pins its libraries.
 * Parameters are sources too. Tests are left out, and so is the intake, which looks at avatars that others made.
 */
export async function fingerprint(packageFolder: string): Promise<string> {
  const names = await readdir(join(packageFolder, 'src'), { recursive: true });
  const sources = names.filter((name) => /^(?!intake\b).*(?<!\.test)\.ts$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of ['package.json', ...sources.map((source) => join('src', source))])
    hash
      .update(name)
      .update('\0')
      .update(await readFile(join(packageFolder, name)));
  return hash.digest('hex');
}
