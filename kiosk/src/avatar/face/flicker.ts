import { between, type Random } from '../random.ts';

/** Seldom enough that nobody waits for the next. */
const gapMs = { least: 9_000, most: 28_000 } as const;

const lengthMs = { least: 600, most: 1_100 } as const;

/** How far each goes at most. Brows are raised by a little surprise, which is all that every avatar has for them. */
const heights = { smile: [0.08, 0.18], surprised: [0.06, 0.12] } as const;

/** Micro-expressions: a smile that deepens for a moment, brows that lift and fall. */
export interface Flicker {
  /** What just flickers, 0 to 1. */
  readonly smile: number;
  readonly surprised: number;
  step(deltaMs: number): void;
}

export function createFlicker(random: Random): Flicker {
  const now = { smile: 0, surprised: 0 };
  let part: keyof typeof heights = 'smile';
  let height = 0;
  let untilMs = between(random, gapMs.least, gapMs.most);
  let wholeMs: number = lengthMs.least;
  let sinceMs = wholeMs;
  return {
    get smile() {
      return now.smile;
    },
    get surprised() {
      return now.surprised;
    },
    step(deltaMs) {
      untilMs -= deltaMs;
      sinceMs += deltaMs;
      if (untilMs <= 0) {
        part = random() < 0.5 ? 'smile' : 'surprised';
        const [least, most] = heights[part];
        height = between(random, least, most);
        wholeMs = between(random, lengthMs.least, lengthMs.most);
        untilMs = between(random, gapMs.least, gapMs.most);
        sinceMs = 0;
      }
      now[part] = sinceMs < wholeMs ? height * Math.sin((Math.PI * sinceMs) / wholeMs) ** 2 : 0;
    },
  };
}
