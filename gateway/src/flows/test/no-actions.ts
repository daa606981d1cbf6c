import type { SystemActions } from '../systems/actions.ts';

/** A venue without systems. */
export const noActions: SystemActions = {
  isSafe: () => false,
  call: async () => ({ ok: false, status: 0, answer: null }),
};
