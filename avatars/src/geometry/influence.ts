/** The bones that carry a vertex, heaviest first; at most four, their weights sum to 1. */
export type Influences = readonly (readonly [bone: string, weight: number])[];

const carriedAtMost = 4;
const worthCarrying = 0.002;

/** Keeps the four heaviest bones and makes their weights sum to 1, as a skin in glTF needs it. */
export function settle(weights: Iterable<readonly [bone: string, weight: number]>): Influences {
  const sums = new Map<string, number>();
  for (const [bone, weight] of weights) sums.set(bone, (sums.get(bone) ?? 0) + weight);
  const heaviest = [...sums]
    .filter(([, weight]) => weight > worthCarrying)
    .sort(([, a], [, b]) => b - a)
    .slice(0, carriedAtMost);
  const total = heaviest.reduce((sum, [, weight]) => sum + weight, 0);
  return heaviest.map(([bone, weight]) => [bone, weight / total] as const);
}

/** Multiplies influences, to mix them with others before settling. */
export function weighted(influences: Influences, factor: number): Influences {
  return influences.map(([bone, weight]) => [bone, weight * factor] as const);
}
