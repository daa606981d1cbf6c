import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Window } from './capacity.ts';
import type { CrowdOrder, CrowdWord } from './crowd.ts';

const settleMs = 1_500;
const windowMs = 3_000;

/** A server and the crowd before it, each in a process and, where there are two cores, on a core of its own. */
export class LoadTest {
  readonly #kind: 'gateway' | 'raw';
  readonly #server: ChildProcess;
  readonly #crowd: ChildProcess;
  #port = 0;

  private constructor(kind: 'gateway' | 'raw') {
    this.#kind = kind;
    this.#server = start(`./${kind}-server.ts`, 0);
    this.#crowd = start('./crowd.ts', 1);
  }

  static async open(kind: 'gateway' | 'raw'): Promise<LoadTest> {
    const test = new LoadTest(kind);
    const [{ port }] = (await once(test.#server, 'message')) as [{ port: number }];
    test.#port = port;
    return test;
  }

  /** Lets so many kiosks speak for three seconds. */
  async window(kiosks: number): Promise<Window> {
    this.#order({ type: 'grow', kind: this.#kind, port: this.#port, kiosks });
    await once(this.#crowd, 'message');
    await wait(settleMs);
    const sentBefore = await this.#sent();
    await this.#account();
    await wait(windowMs);
    const sent = (await this.#sent()) - sentBefore;
    const { frames, lagP99Ms, processorMs } = await this.#account();
    this.#order({ type: 'leave' });
    await wait(settleMs);
    return {
      kiosks,
      lagP99Ms,
      delivered: frames / sent,
      microsecondsPerFrame: (processorMs * 1000) / frames,
    };
  }

  close(): void {
    this.#server.kill();
    this.#crowd.kill();
  }

  #order(order: CrowdOrder): void {
    this.#crowd.send(order);
  }

  async #sent(): Promise<number> {
    this.#order({ type: 'count' });
    const [word] = (await once(this.#crowd, 'message')) as [CrowdWord];
    return word.type === 'sent' ? word.frames : 0;
  }

  async #account(): Promise<Account> {
    this.#server.send('account');
    const [account] = (await once(this.#server, 'message')) as [Account];
    return account;
  }
}

function start(program: string, core: number): ChildProcess {
  const path = new URL(program, import.meta.url).pathname;
  const pinned = process.platform === 'linux' && cpus().length > 1;
  const words = pinned ? ['-c', String(core), process.execPath, path] : [path];
  return spawn(pinned ? 'taskset' : process.execPath, words, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
