import type { Log } from '../journal/log.ts';
import { createFallbackRecogniser, type Member } from '../recognition/fallback/fallback-recogniser.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import { type Rewrite, rewritten } from '../recognition/rewritten.ts';
import type { Load } from './parts.ts';

/** Ears that work, and how to end them. */
type OpenEars = Recogniser & { close: () => Promise<void> };

/** One pair of ears of a chain. */
export interface EarsToLoad {
  name: string;
  /** Throws when they cannot be had. */
  open: (report: (progress: number) => void, signal: AbortSignal) => Promise<OpenEars>;
}

export interface EarsPlan {
  /** The most wanted first. */
  wanted: readonly EarsToLoad[];
  /** What becomes of a text before it is read and answered. */
  rewrites: readonly Rewrite[];
  /** What the operator is told to type when there are no ears at all. */
  command: string;
}

/**
 * Loads all ears at once. Hearing works as soon as the first of them does; the others join as they come, and those that
 * never come are told to the log.
 */
export function loadEars({ wanted, rewrites, command }: EarsPlan, log: Log): Load<Recogniser> {
  return {
    command,
    bring: async (report, signal) => {
      const members: (Member | undefined)[] = wanted.map(() => undefined);
      const opening = wanted.map(async ({ name, open }, place) => {
        const ears = await open(report, signal);
        members[place] = { name, recogniser: ears };
        return ears;
      });
      await untilOneWorks(opening);
      void tellMissing(wanted, opening, { log, signal });
      const chain = createFallbackRecogniser(
        { members: () => members.filter((member) => member !== undefined) },
        log,
      );
      return { ...rewritten(chain, rewrites), close: () => closeAll(opening) };
    },
  };
}

/** The fault of the ears that were wanted most stands for all. */
async function untilOneWorks(opening: readonly Promise<OpenEars>[]): Promise<void> {
  try {
    await Promise.any(opening);
  } catch (fault) {
    throw fault instanceof AggregateError ? fault.errors[0] : fault;
  }
}

async function tellMissing(
  wanted: readonly EarsToLoad[],
  opening: readonly Promise<OpenEars>[],
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<void> {
  const outcomes = await Promise.allSettled(opening);
  for (const [place, outcome] of outcomes.entries())
    if (outcome.status === 'rejected' && !signal.aborted)
      log.error(
        { ears: wanted[place]?.name, err: outcome.reason as unknown },
        'ears cannot be had; the others hear',
      );
}

async function closeAll(opening: readonly Promise<OpenEars>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(opening))
    if (outcome.status === 'fulfilled') await outcome.value.close();
}
