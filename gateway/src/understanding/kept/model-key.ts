import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { codeFingerprint } from '../../engines/code-fingerprint.ts';
import type { Topic } from '../router.ts';

/** So many topics are hashed before others get their turn. */
const atOnce = 500;

let code: Promise<string> | undefined;

/** Names what is learnt from these topics by this code, and with the meanings of this model where one is named. */
export async function modelKey(topics: readonly Topic[], meanings: string): Promise<string> {
  code ??= fingerprintOfCode();
  const hash = createHash('sha256').update(JSON.stringify([await code, meanings]));
  for (let at = 0; at < topics.length; at += atOnce) {
    for (const { language, wordings, negativeWordings, answer } of topics.slice(at, at + atOnce))
      hash.update(JSON.stringify([language, wordings, negativeWordings, answer]));
    await breathe();
  }
  return hash.digest('hex');
}

/** All code and all dictionaries that texts go through while they are learnt; these have the versions of the package. */
async function fingerprintOfCode(): Promise<string> {
  const understanding = join(import.meta.dirname, '..');
  const gateway = join(understanding, '..', '..');
  const others = ['@lobby/spoken-text/write', '@lobby/shared/question/normalise'].map((module) =>
    dirname(fileURLToPath(import.meta.resolve(module))),
  );
  const sounds = join(gateway, 'src', 'pronunciation');
  const versions = await readFile(join(gateway, 'package.json'), 'utf8');
  return `${await codeFingerprint([understanding, sounds, ...others])} ${versions}`;
}
