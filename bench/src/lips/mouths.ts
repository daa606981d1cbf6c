import { planSounds } from '@lobby/gateway/lip-sync/plan-sounds';
import { spreadOverClip } from '@lobby/gateway/lip-sync/spread-over-clip';
import { spreadOverWords } from '@lobby/gateway/lip-sync/spread-over-words';
import { symbolSounds } from '@lobby/gateway/lip-sync/symbol-sounds';
import type { TimedSound } from '@lobby/gateway/lip-sync/sounds';
import { leadMs } from '@lobby/gateway/lip-sync/to-visemes';
import { say } from '@lobby/spoken-text/say';
import { withMouth } from './engine-mouth.ts';
import type { Performance } from './playback.ts';
import { loudnessMouth, readLips } from './reading-lips.ts';
import type { Spoken } from './spoken.ts';
import { wholeOf } from './whole-of.ts';
import { wordTimes } from './word-times.ts';

/** One way to give a clip its mouth. */
export interface WayOfMouth {
  name: string;
  /** How much earlier than its sound a shape is meant to come. */
  leadMs: number;
  /** Whether it has a shape for pressed lips; of the others it is asked that the mouth is shut. */
  presses: boolean;
  perform: (spoken: Spoken) => Performance;
}

const timed = (name: string, timesOf: (spoken: Spoken) => TimedSound[]): WayOfMouth => ({
  name,
  leadMs,
  presses: true,
  perform: (spoken) => ({ sounds: withMouth(spoken.pieces, timesOf(spoken)) }),
});

/** The mouth of a voice of which nothing is known but its sound. */
export const readFromSound: WayOfMouth = {
  name: 'sound alone',
  leadMs,
  presses: true,
  perform: ({ pieces }) => ({ sounds: withMouth(pieces, []), speech: readLips(wholeOf(pieces)) }),
};

/** The product's ways from the best timing to the least, and loudness alone as the low bar. */
export const ownWays: readonly WayOfMouth[] = [
  timed('phoneme times of the engine', ({ symbols }) => symbolSounds(symbols)),
  timed('word times', (spoken) => spreadOverWords(wordTimes(spoken), wholeOf(spoken.pieces))),
  timed('text and sound', ({ text, language, pieces }) =>
    spreadOverClip(planSounds(say(text, language)), wholeOf(pieces)),
  ),
  timed('text and length only', ({ text, language, pieces }) => {
    const { sounds, lengthMs } = planSounds(say(text, language));
    const clipMs = wholeOf(pieces).length / 24;
    return sounds.map((sound) => ({
      ...sound,
      startMs: (sound.startMs * clipMs) / lengthMs,
      endMs: (sound.endMs * clipMs) / lengthMs,
    }));
  }),
  readFromSound,
  {
    name: 'loudness opens aa',
    leadMs: 0,
    presses: false,
    perform: ({ pieces }) => ({ sounds: withMouth(pieces, []), speech: loudnessMouth(wholeOf(pieces)) }),
  },
];
