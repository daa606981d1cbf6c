/** How long the gateway bears with an engine's process. */
export interface Patience {
  /** From fork to the process saying that it can work. */
  startMs: number;
  /** From stopping a call to the process letting go of it. */
  stopMs: number;
  /** From the polite signal to the deadly one when the engine is closed. */
  closeMs: number;
  /** A process that worked so long before it died is not part of a crash loop. */
  healthyMs: number;
  /** The first restart waits so long; each further one twice as long. */
  firstRestMs: number;
  longestRestMs: number;
  /** So many deaths in a row, none after a healthy while, and the engine is given up. */
  deaths: number;
}

/** Loading weights takes seconds and the first folding of them up to half a minute on a slow disk, hence the long start. */
export const defaultPatience = {
  startMs: 120_000,
  stopMs: 10_000,
  closeMs: 2_000,
  healthyMs: 60_000,
  firstRestMs: 250,
  longestRestMs: 10_000,
  deaths: 5,
} as const satisfies Patience;

/** The life of an engine across the processes it uses up. `deaths` counts those in a row since the last healthy while. */
export type Supervision =
  | { phase: 'starting'; deaths: number }
  | { phase: 'working'; deaths: number; sinceMs: number }
  | { phase: 'resting'; deaths: number; restMs: number; cause: unknown }
  | { phase: 'failed'; cause: unknown }
  | { phase: 'closed' };

export type SupervisionEvent =
  | { type: 'opened'; atMs: number }
  | { type: 'refused'; cause: unknown }
  | { type: 'died'; atMs: number; cause: unknown }
  | { type: 'rested' }
  | { type: 'closed' };

/** Where an engine's life goes next. An event that makes no sense in a phase changes nothing and returns the same state. */
export function superviseStep(state: Supervision, event: SupervisionEvent, patience: Patience): Supervision {
  if (state.phase === 'closed') return state;
  switch (event.type) {
    case 'closed':
      return { phase: 'closed' };
    case 'opened':
      if (state.phase !== 'starting') return state;
      return { phase: 'working', deaths: state.deaths, sinceMs: event.atMs };
    case 'rested':
      return state.phase === 'resting' ? { phase: 'starting', deaths: state.deaths } : state;
    case 'refused':
      if (state.phase !== 'starting') return state;
      // At the very first start what is missing stays missing; later the machine may only be short of memory.
      return state.deaths === 0
        ? { phase: 'failed', cause: event.cause }
        : afterDeath(state.deaths + 1, event.cause, patience);
    case 'died':
      if (state.phase === 'starting') return afterDeath(state.deaths + 1, event.cause, patience);
      if (state.phase !== 'working') return state;
      return afterDeath(
        wasHealthy(state, event.atMs, patience) ? 1 : state.deaths + 1,
        event.cause,
        patience,
      );
  }
}

/** The pause before a restart: doubling, so that a machine short of memory gets time to recover. */
export function restMs(deaths: number, { firstRestMs, longestRestMs }: Patience): number {
  return Math.min(longestRestMs, firstRestMs * 2 ** (deaths - 1));
}

function afterDeath(deaths: number, cause: unknown, patience: Patience): Supervision {
  if (deaths >= patience.deaths) return { phase: 'failed', cause };
  return { phase: 'resting', deaths, restMs: restMs(deaths, patience), cause };
}

function wasHealthy(state: { sinceMs: number }, atMs: number, patience: Patience): boolean {
  return atMs - state.sinceMs >= patience.healthyMs;
}
