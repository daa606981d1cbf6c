import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A machine that has no models: nothing brought along, nothing downloaded, no package client. */
export interface BareMachine {
  /** What a gateway on it is started with. */
  readonly environment: Record<string, string>;
  close(): Promise<void>;
}

/**
 * A machine whose only way out is a proxy: one that refuses stands for no network, one that never answers for a network so
 * slow that models are still loading for as long as a test lasts.
 */
export async function bareMachine(network: 'refuses' | 'never-answers'): Promise<BareMachine> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-bare-'));
  const waiting = new Set<Socket>();
  const proxy = createServer((socket) => {
    if (network === 'refuses') socket.destroy();
    else waiting.add(socket);
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    environment: {
      PATH: '',
      LOBBY_ENGINES: 'local',
      LOBBY_MODELS: join(folder, 'brought'),
      LOBBY_CACHE: join(folder, 'cache'),
      LOBBY_LOG: 'silent',
      NODE_USE_ENV_PROXY: '1',
      NO_PROXY: '',
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
    },
    close: async () => {
      for (const socket of waiting) socket.destroy();
      proxy.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
