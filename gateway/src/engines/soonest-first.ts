import type { Lead } from './lead.ts';
import { nextCall, type WaitingCall } from './next-call.ts';
import { orStopped } from './or-stopped.ts';
import type { Answer } from './serve-engine.ts';

/** What there is to know about asks and parts. */
export interface Timeliness<Ask, Part> {
  /** How long after asking the first part will be missed. */
  neededInMs: (ask: Ask) => number;
  /** For how long a part lasts whoever asked. */
  lengthMs: (part: Part) => number;
  /** How far ahead of need any call may be just now. */
  lead: Lead;
}

/**
 * Answers asks side by side, a part at a time: each next part is made for the call that will miss it soonest, so that a long answer
 * holds up nobody, and none at all while every call is further ahead than the lead. A part that is being made is finished first.
 */
export function soonestFirst<Ask, Part>(
  answer: Answer<Ask, Part>,
  { neededInMs, lengthMs, lead }: Timeliness<Ask, Part>,
): Answer<Ask, Part> {
  const turns = new Turns(lead);
  return async function* inTurns(ask, signal) {
    let neededAtMs = performance.now() + neededInMs(ask);
    const parts = answer(ask, signal)[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await turns.take(neededAtMs, () => parts.next(), signal);
        if (next.done === true) return;
        neededAtMs = Math.max(neededAtMs, performance.now()) + lengthMs(next.value);
        yield next.value;
      }
    } finally {
      await parts.return?.();
    }
  };
}

interface Waiting extends WaitingCall {
  go: () => void;
}

/** One works at a time; the others wait until they are the next. */
class Turns {
  readonly #lead: Lead;
  readonly #waiting = new Set<Waiting>();
  #working = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(lead: Lead) {
    this.#lead = lead;
    lead.onChange(() => this.#look());
  }

  /** Throws the signal's reason when stopped while it waits, and has begun nothing then. */
  async take<Value>(neededAtMs: number, work: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
    const { promise: called, resolve: go } = Promise.withResolvers<void>();
    const waiting = { neededAtMs, go };
    this.#waiting.add(waiting);
    this.#look();
    try {
      await orStopped(called, signal);
      return await work();
    } finally {
      if (!this.#waiting.delete(waiting)) this.#rest();
    }
  }

  /** Whoever has just worked may want to go on, and what arrived meanwhile is heard before the next is chosen. */
  #rest(): void {
    setImmediate(() => {
      this.#working = false;
      this.#look();
    });
  }

  #look(): void {
    clearTimeout(this.#timer);
    if (this.#working) return;
    const next = nextCall(this.#waiting, { nowMs: performance.now(), leadMs: this.#lead.ms });
    if (next.type === 'wait') this.#timer = setTimeout(() => this.#look(), next.ms);
    if (next.type !== 'go') return;
    this.#working = true;
    this.#waiting.delete(next.call);
    next.call.go();
  }
}
