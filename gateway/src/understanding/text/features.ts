/** One way of looking at a text, and how much it counts beside the others. */
export interface FeatureGroup {
  name: string;
  weight: number;
  features: string[];
}

/** Takes a normalised text apart. */
export type ExtractFeatures = (text: string) => FeatureGroup[];

/** Every run of `shortest` to `longest` neighbours, joined by a space, which no part contains. */
export function runs(parts: readonly string[], shortest: number, longest: number): string[] {
  const found: string[] = [];
  for (let size = shortest; size <= longest; size += 1)
    for (let start = 0; start + size <= parts.length; start += 1)
      found.push(parts.slice(start, start + size).join(' '));
  return found;
}

/** Every pair of parts that stand `nearest` to `farthest` places apart: what survives a word put in or left out. */
export function distantPairs(parts: readonly string[], nearest: number, farthest: number): string[] {
  const found: string[] = [];
  for (let apart = nearest; apart <= farthest; apart += 1)
    for (let start = 0; start + apart < parts.length; start += 1)
      found.push(`${parts[start]} ${parts[start + apart]}`);
  return found;
}
