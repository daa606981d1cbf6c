import { LipFeed } from '@lobby/gateway/lip-sync/lip-feed';
import type { TimedSound } from '@lobby/gateway/lip-sync/sounds';
import { symbolSounds } from '@lobby/gateway/lip-sync/symbol-sounds';
import { toVisemes } from '@lobby/gateway/lip-sync/to-visemes';
import type { Sound } from '@lobby/gateway/synthesis/voice';
import { mergeVisemes } from '@lobby/kiosk/speaking/merge-visemes';
import type { Viseme } from '@lobby/shared/speech/viseme';
import type { Spoken } from './spoken.ts';

/** A sentence's sound with mouth shapes for these sounds, as a voice of the gateway gives it out. */
export function withMouth(pieces: readonly Int16Array[], sounds: readonly TimedSound[]): Sound[] {
  const lips = new LipFeed(toVisemes(sounds));
  return pieces.map((pcm) => ({ pcm, visemes: lips.take(pcm) }));
}

/** The mouth of a sentence by the engine's own times, as it is known in the end. */
export function engineVisemes({ symbols, pieces }: Spoken): Viseme[] {
  const sounds = withMouth(pieces, symbolSounds(symbols));
  return sounds.reduce<Viseme[]>((known, { visemes }) => mergeVisemes(known, visemes), []);
}
