/** A stretch of a clip whose borders are to be found. */
export interface Segment {
  /** How badly the frames from 0 up to each place fit the segment, summed; one longer than there are frames. */
  costs: Float64Array;
  shortest: number;
  longest: number;
  /** What it costs to last so many frames. */
  lengthCost: (frames: number) => number;
}

/**
 * Where each segment begins, and at the end where the last one ends, so that together they fill all frames at the least cost;
 * undefined when they cannot. Dynamic programming over segments and frames (the segmental form of Viterbi's algorithm).
 */
export function align(segments: readonly Segment[], frames: number): number[] | undefined {
  let reached = new Float64Array(frames + 1).fill(Infinity);
  reached[0] = 0;
  const lengths = segments.map((segment) => {
    const next = extend(reached, segment);
    reached = next.reached;
    return next.lengths;
  });
  if (reached[frames] === Infinity) return undefined;
  const borders = [frames];
  for (const chosen of lengths.toReversed()) borders.unshift(borders[0]! - chosen[borders[0]!]!);
  return borders;
}

/** The least cost of being at each frame after one more segment, and how long the segment is then. */
function extend(
  reached: Float64Array,
  { costs, shortest, longest, lengthCost }: Segment,
): { reached: Float64Array<ArrayBuffer>; lengths: Uint16Array } {
  const next = new Float64Array(reached.length).fill(Infinity);
  const lengths = new Uint16Array(reached.length);
  for (let length = shortest; length <= longest; length += 1) {
    const lasting = lengthCost(length);
    for (let end = length; end < reached.length; end += 1) {
      const cost = reached[end - length]! + costs[end]! - costs[end - length]! + lasting;
      if (cost >= next[end]!) continue;
      next[end] = cost;
      lengths[end] = length;
    }
  }
  return { reached: next, lengths };
}
