/** A call that waits to make its next part. */
export interface WaitingCall {
  /** When its next part will be missed, on the clock of `performance.now()`. */
  neededAtMs: number;
}

/** Who makes the next part: this call, or nobody before some time has passed. */
export type NextCall<Call> = { type: 'go'; call: Call } | { type: 'wait'; ms: number } | { type: 'nobody' };

/**
 * The call whose next part will be missed soonest, the one that came first among equals (earliest deadline first, Liu and Layland
 * 1973). Nobody, as long as every call is further ahead than `leadMs`.
 */
export function nextCall<Call extends WaitingCall>(
  calls: Iterable<Call>,
  { nowMs, leadMs }: { nowMs: number; leadMs: number },
): NextCall<Call> {
  let soonest: Call | undefined;
  for (const call of calls) if (soonest === undefined || call.neededAtMs < soonest.neededAtMs) soonest = call;
  if (soonest === undefined) return { type: 'nobody' };
  const aheadMs = soonest.neededAtMs - nowMs;
  return aheadMs <= leadMs ? { type: 'go', call: soonest } : { type: 'wait', ms: aheadMs - leadMs };
}
