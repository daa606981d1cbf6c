import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FromEngine, ToEngine } from './engine-message.ts';

/** One process of an engine, from fork to exit. */
export interface EngineChild<Ask> {
  pid: number | undefined;
  /** What a dead process is told is lost; its death is told by `died`. */
  send(message: ToEngine<unknown, Ask>): void;
  /** Ends a process that may be past listening. */
  kill(): void;
  /** Ends a process politely, and deadly after `limitMs`; resolves when it is gone. */
  end(limitMs: number): Promise<void>;
}

/** Who forks an engine's process hears this of it; nothing after `died`. */
export interface EngineListener<Part> {
  heard(message: FromEngine<Part>): void;
  printed(line: string): void;
  died(cause: Error): void;
}

/**
 * glibc gives a freed block back only when it had a mapping of its own, and raises the size from which blocks get one with each that is
 * freed: loading weights left a fifth of the voice's process behind. A size that is set stays. Other C libraries ignore it.
 */
const thriftyEnvironment = {
  // oxlint-disable-next-line node/no-process-env -- handed on as it is, not read
  ...process.env,
  MALLOC_MMAP_THRESHOLD_: String(1 << 20),
};

/** Runs a program of ours in a process of its own; Node strips its types, and typed arrays travel as they are. */
export function forkEngine<Ask, Part>(program: URL, listener: EngineListener<Part>): EngineChild<Ask> {
  const child = fork(fileURLToPath(program), {
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: ['--max-semi-space-size=4'],
    env: thriftyEnvironment,
  });
  listen(child, listener);
  return {
    pid: child.pid,
    send: (message) => void child.send(message, () => {}),
    kill: () => void child.kill('SIGKILL'),
    end: (limitMs) => end(child, limitMs),
  };
}

function listen<Part>(child: ChildProcess, listener: EngineListener<Part>): void {
  let dead = false;
  const die = (cause: Error): void => {
    if (dead) return;
    dead = true;
    listener.died(cause);
  };
  child.on('message', (message: FromEngine<Part>) => {
    if (!dead) listener.heard(message);
  });
  child.once('exit', (code, signal) => die(new Error(`the process ended with ${signal ?? `code ${code}`}`)));
  child.on('error', die);
  for (const stream of [child.stdout, child.stderr])
    if (stream !== null) createInterface(stream).on('line', (line) => listener.printed(line));
}

async function end(child: ChildProcess, limitMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const deadly = setTimeout(() => child.kill('SIGKILL'), limitMs);
  await gone;
  clearTimeout(deadly);
}
