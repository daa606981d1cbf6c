import { spawn, type ChildProcess } from 'node:child_process';
import { SourceFailed } from './source.ts';

/** A package client: a program and the arguments that always come first, as in `python3 -m pip`. */
export interface Client {
  command: string;
  leading: readonly string[];
}

/** An intranet's mirrors, proxies and credentials reach a client by its environment and its own configuration files. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Errand {
  words: readonly string[];
  folder: string;
  environment: Environment;
}

const rememberedCharacters = 8192;
const reasonCharacters = 300;

/** The first of these that is on the machine and works, or undefined. */
export async function findClient(
  clients: readonly Client[],
  place: Omit<Errand, 'words'>,
  signal: AbortSignal,
): Promise<Client | undefined> {
  for (const client of clients) {
    const complaint = await run(client, { ...place, words: ['--version'] }, signal);
    if (complaint === undefined) return client;
  }
  return undefined;
}

/** Sends a client on its errand; throws `SourceFailed` with the client's own words when it comes back without. */
export async function runClient(client: Client, errand: Errand, signal: AbortSignal): Promise<void> {
  const complaint = await run(client, errand, signal);
  if (complaint !== undefined) throw new SourceFailed(complaint);
}

/** Resolves when the client has ended, to nothing or to what it complained of. A stopped client is killed, not asked. */
async function run(client: Client, errand: Errand, signal: AbortSignal): Promise<string | undefined> {
  signal.throwIfAborted();
  const child = spawn(client.command, [...client.leading, ...errand.words], {
    cwd: errand.folder,
    env: errand.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Windows starts `mvn.cmd` only by its shell; no word of an errand needs quoting.
    shell: process.platform === 'win32',
    windowsHide: true,
  });
  const said = listen(child);
  const kill = (): boolean => child.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  try {
    const failure = await ended(child, signal);
    signal.throwIfAborted();
    return failure === undefined ? undefined : mostTelling(said()) || failure;
  } finally {
    signal.removeEventListener('abort', kill);
  }
}

function listen(child: ChildProcess): () => string {
  let said = '';
  const remember = (text: string): void => {
    said = (said + text).slice(-rememberedCharacters);
  };
  child.stdout?.setEncoding('utf8').on('data', remember);
  child.stderr?.setEncoding('utf8').on('data', remember);
  return () => said;
}

function ended(child: ChildProcess, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, by) => resolve(code === 0 ? undefined : `ended with ${code ?? by}`));
    // A grandchild may hold the pipes open long after its parent was killed.
    child.once('exit', () => {
      if (signal.aborted) resolve('stopped');
    });
  });
}

/** The line that says most, without the user names and passwords that clients print in addresses. */
function mostTelling(said: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  const line = lines.find((each) => /^\[?error/i.test(each)) ?? lines.findLast((each) => each !== '') ?? '';
  return line.replaceAll(/\/\/[^/@\s]+@/g, '//').slice(0, reasonCharacters);
}
