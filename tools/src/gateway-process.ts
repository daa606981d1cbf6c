import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** A gateway as an operator starts it, on a port and with a database of its own. */
export interface GatewayProcess {
  url: string;
  /** The process, for those who measure it or do it harm. */
  process: ChildProcess;
  close: () => Promise<void>;
}

/** As in the gateway's start script: what is read at the start would leave V8 a young heap of 130 MB for good. */
const flags = ['--max-semi-space-size=4'];

const program = join(import.meta.dirname, '..', '..', 'gateway', 'src', 'main.ts');

/** Starts a gateway and resolves when it answers and knows its venue; models may still be loading. Rejects when it ends before that. */
export async function startGateway(environment: Record<string, string> = {}): Promise<GatewayProcess> {
  const data = await mkdtemp(join(tmpdir(), 'lobby-data-'));
  const child = spawn(process.execPath, [...flags, program], {
    env: {
      ...process.env,
      LOBBY_HOST: '127.0.0.1',
      LOBBY_PORT: '0',
      LOBBY_LOG: 'error',
      LOBBY_DATA: data,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await Promise.race([addressOf(child), endOf(child)]);
  await Promise.race([untilLearnt(url), endOf(child)]);
  return {
    url,
    process: child,
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'close');
      }
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Resolves when ears and voice are ready. Throws when one of them cannot be had, or after `withinMs`. */
export async function untilReady(url: string, withinMs: number): Promise<void> {
  const untilMs = performance.now() + withinMs;
  while (performance.now() < untilMs) {
    const health = await (await fetch(`${url}/health`)).text();
    if (health.includes('"missing"')) throw new Error('a model is missing: npm run models -- pull');
    if (!health.includes('"loading"')) return;
    await wait(200);
  }
  throw new Error(`the models did not load within ${withinMs} ms`);
}

/** At the first start after a change of code or of the venue, questions wait for seconds. */
async function untilLearnt(url: string): Promise<void> {
  while ((await (await fetch(`${url}/health`)).text()).includes('"understanding"')) await wait(50);
}

async function addressOf(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      const url = /^Lobby: (\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

async function endOf(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'close');
  throw new Error(`the gateway ended with ${String(code)} before it answered`);
}
