import type { VRMSpringBoneManager } from '@pixiv/three-vrm';

/** Everything of an avatar that swings by itself: hair, ribbons, a scarf. */
export interface Hair {
  /** Swings on. Called after the bones of the frame are set. */
  step(deltaMs: number): void;
  /** How often it swings at most; `Infinity` is with every step. */
  setRate(hertz: number): void;
  /** Lets it come to rest where the body is now, so that it does not swing in from another pose. */
  settle(): void;
}

/** Longest swing in milliseconds: after a stall hair goes on instead of exploding. */
const longestSwingMs = 100;

/** Long enough for any strand to come to rest, in steps of a sixtieth. */
const settlingSteps = 90;

/** Keeps swinging apart from the rest of a frame, because it alone may happen less often without being seen. */
export function createHair(springs: VRMSpringBoneManager | undefined): Hair {
  let periodMs = 0;
  let owedMs = 0;
  return {
    step(deltaMs) {
      owedMs += deltaMs;
      // A frame a little early still counts, or 30 Hz on a 60 Hz screen would stumble between 20 and 30.
      if (owedMs < periodMs * 0.9) return;
      springs?.update(Math.min(owedMs, longestSwingMs) / 1000);
      owedMs = 0;
    },
    setRate(hertz) {
      periodMs = 1000 / hertz;
    },
    settle() {
      springs?.reset();
      for (let step = 0; step < settlingSteps; step++) springs?.update(1 / 60);
      owedMs = 0;
    },
  };
}
