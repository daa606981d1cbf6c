/** What one window of load showed. */
export interface Window {
  kiosks: number;
  /** 99th percentile of the server's event-loop delay beyond its timer. */
  lagP99Ms: number;
  /** Share of the frames sent that the server counted. */
  delivered: number;
  /** Processor time of the server per frame. */
  microsecondsPerFrame: number;
}

/** A server copes while its loop is prompt and every frame arrives; lag alone hides a queue that grows in the kernel. */
export const limits = { lagP99Ms: 20, delivered: 0.99 } as const;

export function copes({ lagP99Ms, delivered }: Window): boolean {
  return lagP99Ms <= limits.lagP99Ms && delivered >= limits.delivered;
}

/** The range that is searched, and how close the answer has to be. */
export interface Search {
  least: number;
  most: number;
  grain: number;
}

/**
 * The largest number of kiosks that a server copes with, by halving. A window that fails is tried once more, because one
 * pause of a shared machine is not the server's limit.
 */
export async function findCapacity(
  { least, most, grain }: Search,
  tryWindow: (kiosks: number) => Promise<Window>,
): Promise<Window> {
  let best = await tryWindow(least);
  let [low, high] = [least, most];
  while (high - low > grain) {
    const middle = Math.round((low + high) / 2 / grain) * grain;
    if (middle === low || middle === high) break;
    const first = await tryWindow(middle);
    const window = copes(first) ? first : await tryWindow(middle);
    if (copes(window)) [best, low] = [window, middle];
    else high = middle;
  }
  return best;
}
