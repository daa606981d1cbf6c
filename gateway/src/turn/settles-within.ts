import { orStopped } from '../engines/or-stopped.ts';

/** Whether a promise settles within the time. Throws the signal's reason when stopped. */
export async function settlesWithin(
  promise: Promise<unknown>,
  ms: number,
  signal: AbortSignal,
): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(resolve, ms, false);
  const settled = promise.then(
    () => true,
    () => true,
  );
  try {
    return await orStopped(Promise.race([settled, late]), signal);
  } finally {
    clearTimeout(timer);
  }
}
