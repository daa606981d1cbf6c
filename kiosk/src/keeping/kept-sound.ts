import type { Viseme } from '@lobby/shared/speech/viseme';
import { openSoundFile } from '@lobby/shared/speech/sound-file';

/** Some sound of a clause with its mouth shapes, as `reply-sound` brings them. */
export interface KeptPiece {
  pcm: Uint8Array;
  visemes: Viseme[];
}

/** SHA-256 in hex: what a kept sound is named by. */
export async function hashOf(file: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The pieces of a sound file that is known to be whole. */
export function piecesOf(file: ArrayBuffer): KeptPiece[] {
  const { list, samples } = openSoundFile(new Uint8Array(file));
  const listed: { samples: number; visemes: Viseme[] }[] = JSON.parse(new TextDecoder().decode(list));
  let from = 0;
  return listed.map(({ samples: count, visemes }) => {
    const pcm = new Uint8Array(samples.slice(from, from + count).buffer);
    from += count;
    return { pcm, visemes };
  });
}
