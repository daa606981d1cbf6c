import type { Progress } from './progress.ts';

const barCells = 20;
const redrawMs = 100;
const lineEveryMs = 3000;
const speedOverDraws = 20;

export interface Transfer extends Progress {
  name: string;
  bytesPerSecond: number;
}

/** A terminal, or a file or pipe that takes lines. */
export interface ProgressOutput {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Shows in one line how several transfers come in at the same time. */
export interface ProgressBar {
  show(name: string, progress: Progress): void;
  /** Draws the last state and leaves the line. */
  end(): void;
}

/** A transfer in one line: `ears █████░░░░░ 62.4 of 145.2 MB 42 % 11.2 MB/s 8 s left`. */
export function formatTransfer({ name, receivedBytes, totalBytes, bytesPerSecond }: Transfer): string {
  const share = totalBytes === 0 ? 1 : receivedBytes / totalBytes;
  const filled = Math.floor(share * barCells);
  const bar = '█'.repeat(filled) + '░'.repeat(barCells - filled);
  const amount = `${megabytes(receivedBytes)} of ${megabytes(totalBytes)} MB`;
  const speed = `${megabytes(bytesPerSecond)} MB/s`;
  const left = timeLeft((totalBytes - receivedBytes) / bytesPerSecond);
  return `${name} ${bar} ${amount} ${Math.floor(share * 100)} % ${speed}${left}`;
}

/** Nothing when it is done or nobody can say, as when nothing comes. */
function timeLeft(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds <= 0) return '';
  return seconds < 100 ? ` ${Math.ceil(seconds)} s left` : ` ${Math.ceil(seconds / 60)} min left`;
}

/** A single line redrawn in a terminal; elsewhere a new line every few seconds. `now` is in milliseconds. */
export function createProgressBar(output: ProgressOutput, now = () => performance.now()): ProgressBar {
  const everyMs = output.isTTY === true ? redrawMs : lineEveryMs;
  const transfers = new Map<string, Progress>();
  const speed = new SpeedMeter();
  let drawnMs = -Infinity;
  const draw = (): void => {
    drawnMs = now();
    for (const [name, { receivedBytes }] of transfers) speed.note(name, receivedBytes, drawnMs);
    write(output, formatTransfer(total(transfers, speed)));
  };
  return {
    show: (name, progress) => {
      transfers.set(name, progress);
      if (now() - drawnMs >= everyMs) draw();
    },
    end: () => {
      if (transfers.size === 0) return;
      draw();
      if (output.isTTY === true) output.write('\n');
    },
  };
}

/** What is told apart by nobody who waits for all of it. */
function total(transfers: ReadonlyMap<string, Progress>, speed: SpeedMeter): Transfer {
  const name = [...transfers.keys()].join(', ');
  const sum: Transfer = { name, receivedBytes: 0, totalBytes: 0, bytesPerSecond: 0 };
  for (const [each, { receivedBytes, totalBytes }] of transfers) {
    sum.receivedBytes += receivedBytes;
    sum.totalBytes += totalBytes;
    sum.bytesPerSecond += speed.bytesPerSecond(each);
  }
  return sum;
}

function write(output: ProgressOutput, line: string): void {
  if (output.isTTY !== true) output.write(`${line}\n`);
  // Back to the first column, and clear what a longer line left to the right of this one.
  else output.write(`\r${line.slice(0, (output.columns ?? 80) - 1)}\u001B[K`);
}

interface Note {
  atMs: number;
  bytes: number;
}

/** The mean speed of each transfer over the last few times it was drawn. */
class SpeedMeter {
  readonly #notes = new Map<string, Note[]>();

  note(name: string, bytes: number, atMs: number): void {
    this.#notes.set(name, [...(this.#notes.get(name) ?? []), { atMs, bytes }].slice(-speedOverDraws));
  }

  bytesPerSecond(name: string): number {
    const notes = this.#notes.get(name) ?? [];
    const [first, last] = [notes[0], notes.at(-1)];
    if (first === undefined || last === undefined || last.atMs === first.atMs) return 0;
    return Math.max(0, ((last.bytes - first.bytes) * 1000) / (last.atMs - first.atMs));
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
