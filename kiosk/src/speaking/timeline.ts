/** A moment of an answer: how far into which saying of a clause. One that is said again is another saying, with a time of its own. */
export interface Moment<Saying> {
  saying: Saying;
  ms: number;
}

/** A stretch of one saying without a gap, on the audio clock. `offsetMs` is the saying's own time at its start. */
interface Span<Saying> {
  saying: Saying;
  startMs: number;
  endMs: number;
  offsetMs: number;
}

/** Closer than this, a piece would be late by the time it is placed. */
const tooLateMs = 5;

/** How far ahead the first piece after silence is placed: enough for the next to arrive in time on a calm network. */
const leadMs = 60;

/** A mouth begins to move so long before its sound. */
const soonMs = 55;

/**
 * Where each piece of an answer stands on the audio clock. A piece follows its forerunner without a gap; one that comes too late
 * moves everything after it, so that a saying's own time, and with it the mouth, stays true to what is heard.
 */
export class Timeline<Saying> {
  readonly #spans: Span<Saying>[] = [];
  readonly #lengths = new Map<Saying, number>();

  /** When everything placed so far will have been played; Infinity while one of unknown length is being said. */
  get endMs(): number {
    return this.#spans.at(-1)?.endMs ?? 0;
  }

  /** Finds the place of the next piece, and returns its start on the audio clock. */
  place(saying: Saying, durationMs: number, nowMs: number): number {
    const startMs = this.endMs >= nowMs + tooLateMs ? this.endMs : nowMs + leadMs;
    const offsetMs = this.#lengths.get(saying) ?? 0;
    this.#lengths.set(saying, offsetMs + durationMs);
    const last = this.#spans.at(-1);
    if (last?.saying === saying && last.endMs === startMs) last.endMs += durationMs;
    else this.#spans.push({ saying, startMs, endMs: startMs + durationMs, offsetMs });
    return startMs;
  }

  /** Begins one whose length nobody knows before it is over. */
  open(saying: Saying, nowMs: number): void {
    this.#spans.push({ saying, startMs: nowMs, endMs: Infinity, offsetMs: 0 });
  }

  close(nowMs: number): void {
    const last = this.#spans.at(-1);
    if (last?.endMs === Infinity) last.endMs = Math.max(last.startMs, nowMs);
  }

  /** Takes away whatever would be heard after this moment. */
  cut(ms: number): void {
    const kept = this.#spans.filter(({ startMs }) => startMs < ms);
    this.#spans.splice(0, this.#spans.length, ...kept);
    const last = kept.at(-1);
    if (last !== undefined) last.endMs = Math.min(last.endMs, ms);
  }

  /** What is heard at this moment of the audio clock; nothing in a gap, before the start and after the end. */
  at(ms: number): Moment<Saying> | undefined {
    const span = this.#spans.findLast(({ startMs }) => startMs <= ms);
    if (span === undefined || ms >= span.endMs) return undefined;
    return { saying: span.saying, ms: ms - span.startMs + span.offsetMs };
  }

  /** What will be heard at once, with the time that is missing to it taken off: a mouth takes its shape ahead of the sound. */
  soon(ms: number): Moment<Saying> | undefined {
    const span = this.#spans.find(({ startMs }) => startMs > ms && startMs - ms <= soonMs);
    return span && { saying: span.saying, ms: ms - span.startMs + span.offsetMs };
  }

  /** How much has been heard by this moment, gaps not counted. */
  playedMs(ms: number): number {
    return this.#spans.reduce(
      (sum, { startMs, endMs }) => sum + Math.max(0, Math.min(ms, endMs) - startMs),
      0,
    );
  }
}
