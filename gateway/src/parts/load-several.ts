import type { Log } from '../journal/log.ts';
import type { Load } from './parts.ts';

interface Closing {
  close: () => Promise<void>;
}

/** One of several engines for the same part, and how to have it. */
export interface ToLoad<Part> {
  name: string;
  /** Throws when it cannot be had. */
  open: (report: (progress: number) => void, signal: AbortSignal) => Promise<Part & Closing>;
}

/** One that works. */
export interface Loaded<Part> {
  name: string;
  part: Part;
}

export interface SeveralPlan<Part> {
  /** The most wanted first. */
  wanted: readonly ToLoad<Part>[];
  /** Makes one part of those that work just now, the most wanted first. */
  join: (working: () => readonly Loaded<Part>[]) => Part;
  /** What the operator is told to type when there is none at all. */
  command: string;
  /** What the log says of one that cannot be had. */
  missing: string;
}

/**
 * Loads all engines of a part at once. The part works as soon as the first of them does; the others join as they come, and those that
 * never come are told to the log.
 */
export function loadSeveral<Part>(
  { wanted, join, command, missing }: SeveralPlan<Part>,
  log: Log,
): Load<Part> {
  return {
    command,
    bring: async (report, signal) => {
      const loaded: (Loaded<Part> | undefined)[] = wanted.map(() => undefined);
      const opening = wanted.map(async ({ name, open }, place) => {
        const part = await open(report, signal);
        loaded[place] = { name, part };
        return part;
      });
      await untilOneWorks(opening);
      void tellMissing(wanted, opening, (name, err) => signal.aborted || log.error({ name, err }, missing));
      const joined = join(() => loaded.filter((one) => one !== undefined));
      return { ...joined, close: () => closeAll(opening) };
    },
  };
}

/** The fault of the one that was wanted most stands for all. */
async function untilOneWorks(opening: readonly Promise<unknown>[]): Promise<void> {
  try {
    await Promise.any(opening);
  } catch (fault) {
    throw fault instanceof AggregateError ? fault.errors[0] : fault;
  }
}

async function tellMissing(
  wanted: readonly { name: string }[],
  opening: readonly Promise<unknown>[],
  tell: (name: string | undefined, fault: unknown) => void,
): Promise<void> {
  const outcomes = await Promise.allSettled(opening);
  for (const [place, outcome] of outcomes.entries())
    if (outcome.status === 'rejected') tell(wanted[place]?.name, outcome.reason);
}

async function closeAll(opening: readonly Promise<Closing>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(opening))
    if (outcome.status === 'fulfilled') await outcome.value.close();
}
