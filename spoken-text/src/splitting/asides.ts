/** How far a bracket or quotation reaches at most; one that has not been closed by then was never meant as one. */
const longestAside = 120;

/** Keeps account of open brackets and quotations, and holds back what is found inside them until they close or are given up. */
export interface Asides<Held> {
  isInside(): boolean;
  open(at: number): void;
  /** Closes as many; what was held inside the outermost one is forgotten with it. */
  close(count: number): void;
  hold(held: Held): void;
  /** To be called for every position that is looked at: gives back what an aside held that has grown too long. */
  passed(at: number): Held[];
  /** No more text comes: what was never closed was no aside. */
  releaseAll(): Held[];
}

export function createAsides<Held>(): Asides<Held> {
  let depth = 0;
  let openedAt = 0;
  let held: Held[] = [];
  const release = (): Held[] => {
    const free = held;
    held = [];
    depth = 0;
    return free;
  };
  return {
    isInside: () => depth > 0,
    open(at) {
      if (depth === 0) openedAt = at;
      depth += 1;
    },
    close(count) {
      depth = Math.max(0, depth - count);
      if (depth === 0) held = [];
    },
    hold: (one) => void held.push(one),
    passed: (at) => (depth > 0 && at - openedAt > longestAside ? release() : []),
    releaseAll: release,
  };
}
