import type { Progress } from './obtain-set.ts';

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

/** Shows how several sets come in at the same time. */
export interface ProgressBar {
  show(name: string, progress: Progress): void;
  /** Draws the last state and leaves the line. */
  end(): void;
}

/** One transfer in one line: `ears █████░░░░░  62.4 of 145.2 MB  43 %  11.2 MB/s`. */
export function formatTransfer({ name, receivedBytes, totalBytes, bytesPerSecond }: Transfer): string {
  const share = totalBytes === 0 ? 1 : receivedBytes / totalBytes;
  const filled = Math.floor(share * barCells);
  const bar = '█'.repeat(filled) + '░'.repeat(barCells - filled);
  const amount = `${megabytes(receivedBytes)} of ${megabytes(totalBytes)} MB`;
  return `${name} ${bar} ${amount} ${Math.floor(share * 100)} % ${megabytes(bytesPerSecond)} MB/s`;
}

/** A single line redrawn in a terminal; elsewhere a new line every few seconds. `now` is in milliseconds. */
export function createProgressBar(output: ProgressOutput, now = () => performance.now()): ProgressBar {
  const everyMs = output.isTTY === true ? redrawMs : lineEveryMs;
  const transfers = new Map<string, Progress>();
  const speed = new SpeedMeter();
  let drawnMs = -Infinity;
  const draw = (): void => {
    drawnMs = now();
    const lines = [...transfers].map(([name, progress]) => {
      speed.note(name, progress.receivedBytes, drawnMs);
      return formatTransfer({ name, ...progress, bytesPerSecond: speed.bytesPerSecond(name) });
    });
    write(output, lines);
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

function write(output: ProgressOutput, lines: readonly string[]): void {
  if (output.isTTY !== true) output.write(`${lines.join('\n')}\n`);
  // Back to the first column, and clear what a longer line left to the right of this one.
  else output.write(`\r${lines.join(' · ').slice(0, (output.columns ?? 80) - 1)}\u001B[K`);
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
