import { type Random, between } from '@lobby/kiosk/avatar/random';
import { mouthShapes } from '@lobby/shared/speech/viseme';
import { symbolSounds } from '@lobby/gateway/lip-sync/symbol-sounds';
import { withMouth } from './engine-mouth.ts';
import { type Frame, play } from './playback.ts';
import type { Spoken } from './spoken.ts';

/** A mouth with every shape below this is at rest. */
const atRest = 0.05;
/** An answer is stopped somewhere in what is certainly being said. */
const earliestMs = 500;
const latestMs = 1_500;

/** How long the mouth moves on after an answer is stopped, at random moments of some sentences. */
export function stopTimes(spoken: readonly Spoken[], random: Random): number[] {
  return spoken.map(({ symbols, pieces }) => {
    const stopAtMs = between(random, earliestMs, latestMs);
    const frames = play({ sounds: withMouth(pieces, symbolSounds(symbols)), stopAtMs }, random);
    const moving = frames.findLast(({ wallMs, weights }) => wallMs >= stopAtMs && !rests(weights));
    const rest = frames.find(({ wallMs }) => wallMs > (moving?.wallMs ?? stopAtMs));
    return (rest?.wallMs ?? Infinity) - stopAtMs;
  });
}

function rests(weights: Frame['weights']): boolean {
  return mouthShapes.every((shape) => weights[shape] <= atRest);
}
