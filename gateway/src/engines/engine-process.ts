import type { Log } from '../journal/log.ts';
import { type Engine, EngineFailed } from './engine.ts';
import type { FromEngine } from './engine-message.ts';
import { type EngineChild, forkEngine } from './fork-engine.ts';
import { orStopped } from './or-stopped.ts';
import { PartQueue } from './part-queue.ts';
import {
  type Patience,
  type Supervision,
  type SupervisionEvent,
  defaultPatience,
  superviseStep,
} from './supervision.ts';

export interface EngineSettings {
  /** What the journal and `EngineFailed` call it. */
  name: string;
  /** Handed to the program's `serveEngine` by structured clone, anew in each process. */
  settings: unknown;
  patience?: Patience;
}

/** Starts an engine: a program that calls `serveEngine`, in a supervised process of its own. */
export function startEngine<Ask, Part>(program: URL, settings: EngineSettings, log: Log): Engine<Ask, Part> {
  return new EngineProcess(program, settings, log);
}

class EngineProcess<Ask, Part> implements Engine<Ask, Part> {
  readonly #program: URL;
  readonly #settings: EngineSettings;
  readonly #patience: Patience;
  readonly #log: Log;
  readonly #calls = new Map<number, PartQueue<Part>>();
  readonly #lettingGo = new Map<number, NodeJS.Timeout>();
  #state: Supervision = { phase: 'starting', deaths: 0 };
  #usable = newPromise();
  #child: EngineChild<Ask>;
  #timer: NodeJS.Timeout | undefined;
  #lastCall = 0;
  #leadMs = Infinity;

  constructor(program: URL, settings: EngineSettings, log: Log) {
    this.#program = program;
    this.#settings = settings;
    this.#patience = settings.patience ?? defaultPatience;
    this.#log = log;
    this.#child = this.#start();
  }

  async ready(signal: AbortSignal): Promise<void> {
    do await orStopped(this.#usable.promise, signal);
    while (this.#state.phase !== 'working');
  }

  async *call(ask: Ask, signal: AbortSignal): AsyncGenerator<Part, void> {
    await this.ready(signal);
    // A stop that came while the readiness was on its way is told by no event any more.
    signal.throwIfAborted();
    const call = ++this.#lastCall;
    const parts = new PartQueue<Part>();
    const stop = (): void => parts.fail(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    this.#calls.set(call, parts);
    this.#child.send({ type: 'call', call, ask });
    try {
      yield* parts;
    } finally {
      signal.removeEventListener('abort', stop);
      this.#letGo(call);
    }
  }

  keepLead(leadMs: number): void {
    if (leadMs === this.#leadMs) return;
    this.#leadMs = leadMs;
    this.#child.send({ type: 'lead', leadMs });
  }

  async close(): Promise<void> {
    this.#handle({ type: 'closed' });
    await this.#child.end(this.#patience.closeMs);
  }

  #start(): EngineChild<Ask> {
    const child = forkEngine<Ask, Part>(this.#program, {
      heard: (message) => this.#hear(message),
      printed: (line) => this.#log.debug({ engine: this.#settings.name }, line),
      died: (cause) => {
        // One that refused is already replaced when its death is told.
        if (child === this.#child) this.#handle({ type: 'died', atMs: performance.now(), cause });
      },
    });
    child.send({ type: 'open', settings: this.#settings.settings });
    child.send({ type: 'lead', leadMs: this.#leadMs });
    this.#timer = setTimeout(() => child.kill(), this.#patience.startMs);
    return child;
  }

  #hear(message: FromEngine<Part>): void {
    switch (message.type) {
      case 'opened':
        this.#handle({ type: 'opened', atMs: performance.now() });
        break;
      case 'broken':
        this.#child.kill();
        this.#handle({ type: 'refused', cause: message.fault });
        break;
      case 'part':
        this.#calls.get(message.call)?.push(message.part);
        break;
      case 'end':
        this.#calls.get(message.call)?.end();
        this.#forget(message.call);
        break;
      case 'fault':
        this.#calls.get(message.call)?.fail(this.#failed(message.fault));
        this.#forget(message.call);
        break;
    }
  }

  #handle(event: SupervisionEvent): void {
    const next = superviseStep(this.#state, event, this.#patience);
    if (next === this.#state) return;
    this.#state = next;
    clearTimeout(this.#timer);
    this.#enter(next);
  }

  #enter(state: Supervision): void {
    const engine = this.#settings.name;
    switch (state.phase) {
      case 'starting':
        this.#child = this.#start();
        break;
      case 'working':
        this.#log.info({ engine, pid: this.#child.pid }, 'engine works');
        this.#usable.resolve();
        break;
      case 'resting':
        this.#log.warn(
          { engine, err: state.cause, restMs: state.restMs },
          'engine died and will be started again',
        );
        this.#break(state.cause);
        this.#timer = setTimeout(() => this.#handle({ type: 'rested' }), state.restMs);
        break;
      case 'failed':
        this.#log.error({ engine, err: state.cause }, 'engine given up');
        this.#break(state.cause);
        this.#usable.reject(this.#failed(state.cause));
        break;
      case 'closed':
        this.#break(new Error('the engine is closed'));
        this.#usable.reject(this.#failed(new Error('the engine is closed')));
        break;
    }
  }

  /** Fails what runs, and makes new calls wait for what comes. */
  #break(cause: unknown): void {
    for (const parts of this.#calls.values()) parts.fail(this.#failed(cause));
    for (const call of [...this.#calls.keys(), ...this.#lettingGo.keys()]) this.#forget(call);
    this.#usable.resolve();
    this.#usable = newPromise();
  }

  /** Stops a call that nobody waits for any more; a process that cannot let go of it hangs, and is killed. */
  #letGo(call: number): void {
    if (!this.#calls.delete(call)) return;
    this.#child.send({ type: 'stop', call });
    const child = this.#child;
    this.#lettingGo.set(
      call,
      setTimeout(() => child.kill(), this.#patience.stopMs),
    );
  }

  #forget(call: number): void {
    this.#calls.delete(call);
    clearTimeout(this.#lettingGo.get(call));
    this.#lettingGo.delete(call);
  }

  #failed(cause: unknown): EngineFailed {
    return new EngineFailed(this.#settings.name, cause);
  }
}

/** A rejection that nobody waits for is not a fault of the gateway. */
function newPromise(): PromiseWithResolvers<void> {
  const made = Promise.withResolvers<void>();
  made.promise.catch(() => {});
  return made;
}
