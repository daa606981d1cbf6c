/**
 * Everything that can go wrong between kiosk and gateway, as the other side may know it.
 * The list is closed: each code has one sentence in the kiosk's catalogue, and causes stay in the gateway's log.
 */
export const failureCodes = [
  'wrong-version',
  'malformed',
  'too-large',
  'out-of-order',
  'unknown-event',
  'too-many',
  'hearing-unavailable',
  'hearing-failed',
  'answer-failed',
  'speaking-failed',
  'took-too-long',
  'session-lost',
] as const;

export type FailureCode = (typeof failureCodes)[number];
