import { execFile } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';

/** Kills the process of a gateway's engine, as a fault in native code does. `program` is a part of the engine's file name. */
export async function killEngine(gateway: ChildProcess, program: string): Promise<void> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  const processes = stdout.split('\n').map((line) => line.trim().split(/\s+/));
  const engine = processes.find(
    ([, parent, ...words]) => Number(parent) === gateway.pid && words.join(' ').includes(program),
  );
  if (engine === undefined) throw new Error(`the gateway has no process ${program}`);
  process.kill(Number(engine[0]), 'SIGKILL');
}
