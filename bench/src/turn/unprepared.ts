import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@lobby/gateway/config/config';
import { startGateway, type GatewayProcess } from '@lobby/tools/gateway-process';

/** A gateway whose cache holds the models and no sound: no known answer was spoken before, and none is spoken ahead. */
export async function startUnprepared(): Promise<GatewayProcess> {
  const models = join(readConfig(process.env).cache, 'models');
  const cache = await mkdtemp(join(tmpdir(), 'lobby-cache-'));
  await mkdir(models, { recursive: true });
  await symlink(models, join(cache, 'models'));
  const gateway = await startGateway({ LOBBY_CACHE: cache, LOBBY_PREPARE: 'nothing' });
  return {
    ...gateway,
    close: async () => {
      await gateway.close();
      await rm(cache, { recursive: true, force: true });
    },
  };
}
