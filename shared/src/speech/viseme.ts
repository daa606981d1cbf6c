/** The five VRM mouths, and lips pressed together for b, p and m. */
export const mouthShapes = ['aa', 'ih', 'ou', 'ee', 'oh', 'closed'] as const;

export type MouthShape = (typeof mouthShapes)[number];

/** One mouth shape in time, half reached at its start and half left at its end: that is how sounds lean on their neighbours. */
export interface Viseme {
  shape: MouthShape;
  startMs: number;
  endMs: number;
  /** 0..1, how far the shape is reached. */
  weight: number;
  /** The vowel of a syllable that the speaker leans on. */
  stressed?: true;
}

/** How long the mouth takes from one shape to the next. Lips move a few times as fast as a glance, and never jump. */
export const easeMs = 50;

/**
 * How far each mouth shape is open at one moment of a clause, written into `into` so that a frame loop makes no garbage. Where
 * one shape follows another, what the one loses the other gains; a sound shorter than `easeMs` does not reach its whole weight.
 */
export function weightsAt(timeline: readonly Viseme[], atMs: number, into: Record<MouthShape, number>): void {
  into.aa = into.ih = into.ou = into.ee = into.oh = into.closed = 0;
  for (const viseme of timeline) {
    const reached = into[viseme.shape] + viseme.weight * presence(viseme, atMs);
    into[viseme.shape] = Math.min(1, reached);
  }
}

/** How strongly the syllable of this moment is stressed, 0..1, so that a body can move with the words. */
export function stressAt(timeline: readonly Viseme[], atMs: number): number {
  let stress = 0;
  for (const viseme of timeline) {
    if (viseme.stressed === true) stress = Math.max(stress, viseme.weight * presence(viseme, atMs));
  }
  return stress;
}

function presence({ startMs, endMs }: Viseme, atMs: number): number {
  const reach = easeMs / 2;
  if (atMs <= startMs - reach || atMs >= endMs + reach) return 0;
  return passed(atMs - startMs) - passed(atMs - endMs);
}

/** From 0 to 1 while a boundary is passed: smoothstep, so that neither end jolts. */
function passed(sinceMs: number): number {
  const along = Math.min(1, Math.max(0, sinceMs / easeMs + 0.5));
  return along * along * (3 - 2 * along);
}
