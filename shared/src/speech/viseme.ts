/** The five VRM mouths, and lips pressed together for b, p and m. */
export type MouthShape = 'aa' | 'ih' | 'ou' | 'ee' | 'oh' | 'closed';

/** One mouth shape in time. Shapes may overlap: that is how sounds lean on their neighbours. */
export interface Viseme {
  shape: MouthShape;
  startMs: number;
  endMs: number;
  /** 0..1, how far the shape is reached at its middle. */
  weight: number;
  /** The vowel of a syllable that the speaker leans on. */
  stressed?: true;
}

/**
 * How far each mouth shape is open at one moment of a clause, written into `into` so that a frame loop makes no garbage.
 * A shape rises over its first third and falls over its last third (smoothstep), so neighbours blend.
 */
export function weightsAt(timeline: readonly Viseme[], atMs: number, into: Record<MouthShape, number>): void {
  into.aa = into.ih = into.ou = into.ee = into.oh = into.closed = 0;
  for (const viseme of timeline) {
    if (atMs < viseme.startMs || atMs >= viseme.endMs) continue;
    into[viseme.shape] = Math.max(into[viseme.shape], viseme.weight * rise(viseme, atMs));
  }
}

/** How strongly the syllable of this moment is stressed, 0..1, so that a body can move with the words. */
export function stressAt(timeline: readonly Viseme[], atMs: number): number {
  let stress = 0;
  for (const viseme of timeline) {
    if (viseme.stressed !== true || atMs < viseme.startMs || atMs >= viseme.endMs) continue;
    stress = Math.max(stress, viseme.weight * rise(viseme, atMs));
  }
  return stress;
}

function rise({ startMs, endMs }: Viseme, atMs: number): number {
  const edgeMs = (endMs - startMs) / 3;
  const along = Math.min(1, (atMs - startMs) / edgeMs, (endMs - atMs) / edgeMs);
  return along * along * (3 - 2 * along);
}
