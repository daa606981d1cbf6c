import { join } from 'node:path';
import { createWebhookAlerts } from './alerts/webhook-alerts.ts';
import { venueToShow } from './avatars/avatar-to-show.ts';
import { openShelf } from './avatars/shelf.ts';
import { readConfig, type Config } from './config/config.ts';
import { readSystemSettings } from './config/system-settings.ts';
import { createGateway } from './gateway.ts';
import { openLog } from './journal/log.ts';
import { openKeptShelf } from './keeping/kept-shelf.ts';
import { createOpenAiChat } from './large-model/openai/openai-chat.ts';
import { createRestingChat } from './large-model/resting-chat.ts';
import { openMind } from './mind.ts';
import { createProgressBar } from './models/progress-bar.ts';
import { openMeanings } from './parts/open-meanings.ts';
import { openParts } from './parts/open-parts.ts';
import { whileLearning } from './parts/while-learning.ts';
import { createSpeller } from './pronunciation/speller.ts';
import { openStorage } from './storage/open-storage.ts';

const root = join(import.meta.dirname, '..', '..');
const pages = join(root, 'kiosk', 'dist');
const made = join(root, 'avatars', 'made');
const demos = join(root, 'gateway', 'demo');

/** Starts the gateway, says where it is, and ends it cleanly on a stop signal. */
async function main(config: Config): Promise<void> {
  const venuePath = config.venue.type === 'demo' ? join(demos, config.venue.name) : config.venue.path;
  const log = openLog(config.logLevel, process.stdout.isTTY);
  const storage = await openStorage(join(config.data, 'lobby.sqlite'));
  const mind = await openMind({
    database: storage.database,
    venuePath,
    keyPath: join(config.data, 'installation.key'),
    settingsOf: (system) => readSystemSettings(system, process.env),
    folder: join(config.cache, 'understanding'),
    ...(config.chat !== undefined && { chat: createRestingChat(createOpenAiChat(config.chat)) }),
    log,
  });
  const { personas, lexicon, dialogue, known, common, asked, expects } = mind;
  const shelf = openShelf({ made, ...(config.avatars !== undefined && { own: config.avatars }) }, log);
  const venue = await venueToShow(mind.venue, shelf, log);
  const bar = createProgressBar(process.stderr);
  const settings = { ...config, environment: process.env };
  const heardAndSaid = openParts(settings, { venue, personas, lexicon, known, asked, bar, log });
  const parts = whileLearning(heardAndSaid, mind.understanding.ready(new AbortController().signal));
  const meanings = openMeanings(settings, { improve: mind.understanding.improve, bar, log });
  const gateway = createGateway({
    files: {
      pages,
      avatars: shelf.folderOf,
      pictures: mind.pictures,
      kept: openKeptShelf({ venue, answers: common, spoken: parts.spoken }),
    },
    venue,
    personas,
    speller: createSpeller(lexicon),
    dialogue,
    expects,
    parts,
    ...(config.alertUrl !== undefined && { alerts: createWebhookAlerts({ url: config.alertUrl }) }),
    log,
  });
  const stop = async (): Promise<void> => {
    for (const each of [gateway, parts, meanings, mind, shelf, storage]) await each.close();
  };
  const port = await gateway.listen(config.host, config.port).catch(async (cause: unknown) => {
    await stop();
    throw new Error(`port ${config.port} cannot be used: choose another with LOBBY_PORT`, { cause });
  });
  process.stdout.write(`\nLobby: http://${config.host}:${port}\n\n`);
  const stopTelling = parts.onChange((abilities) => {
    const states = Object.entries(abilities).map(([part, { state }]) => `${part}: ${state}`);
    if (states.some((state) => state.endsWith('loading'))) return;
    bar.end();
    process.stdout.write(`${states.join(', ')}\n`);
    stopTelling();
  });

  // A download that was given up may still hang at a silent proxy, and would hold the process for minutes.
  const exit = (): void => void stop().then(() => process.exit());
  process.once('SIGINT', exit);
  process.once('SIGTERM', exit);
}

try {
  await main(readConfig(process.env));
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}
