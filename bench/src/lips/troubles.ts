import type { Sound } from '@lobby/gateway/synthesis/voice';
import type { Random } from '@lobby/kiosk/avatar/random';
import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';

/** What goes wrong on the way of a clause to the ear. */
interface Troubles {
  /** When each piece of sound reaches the page. */
  arrivalsMs: number[];
  /** The audio clock, which stands still while the sound device stalls. */
  audioClock: (wallMs: number) => number;
}

/** The engine makes sound about twice as fast as it plays. */
const speed = 2;
/** One piece in six comes so much later than it should that the sound before it runs out. */
const lateShare = 1 / 6;
const latestMs = 500;
/** A sound device that stalls stands still for so long, once in two seconds. */
const stallEveryMs = 2_000;
const longestStallMs = 150;

/** Late pieces and a stalling sound device, other ones for every clause. */
export function troublesOf(sounds: readonly Sound[], random: Random): Troubles {
  const arrivalsMs: number[] = [];
  let readyMs = 0;
  for (const { pcm } of sounds) {
    readyMs += durationMs(pcm.length, loudspeakerRate) / speed;
    if (arrivalsMs.length > 0 && random() < lateShare) readyMs += latestMs * (0.5 + random() / 2);
    arrivalsMs.push(readyMs);
  }
  return { arrivalsMs, audioClock: stallingClock(random) };
}

function stallingClock(random: Random): Troubles['audioClock'] {
  const stalls = Array.from({ length: 10 }, (_, place) => ({
    startMs: (place + random()) * stallEveryMs,
    lengthMs: longestStallMs * random(),
  }));
  return (wallMs) =>
    stalls.reduce(
      (clockMs, { startMs, lengthMs }) => clockMs - Math.min(lengthMs, Math.max(0, wallMs - startMs)),
      wallMs,
    );
}
