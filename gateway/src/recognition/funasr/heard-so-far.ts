import type { FunasrAnswer } from './funasr-wire.ts';

/** What both passes have understood: sentences the second has settled, and what the first heard since. */
export interface HeardSoFar {
  settled: string;
  running: string;
}

export const nothingHeard: HeardSoFar = { settled: '', running: '' };

/** The second pass replaces what the first heard of the same sentence. */
export function hearAnswer({ settled, running }: HeardSoFar, { mode, text }: FunasrAnswer): HeardSoFar {
  if (mode === '2pass-online') return { settled, running: joined(running, text) };
  if (mode === '2pass-offline') return { settled: joined(settled, text), running: '' };
  return { settled, running };
}

/** All of it, the part that may still change included. */
export function textOf({ settled, running }: HeardSoFar): string {
  return joined(settled, running);
}

/** English words want a space between two pieces, Chinese none. */
function joined(before: string, after: string): string {
  const apart = /[A-Za-z0-9,.?!]$/.test(before) && /^[A-Za-z0-9]/.test(after);
  return before + (apart ? ' ' : '') + after;
}
