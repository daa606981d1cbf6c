import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { readConfig } from '../../config/config.ts';
import { silentLog } from '../../journal/log.ts';
import { FlowFilesFaulty } from '../../flows/files/read-flow-files.ts';
import { VenueFaulty } from '../../knowledge/venue-file/parse-venue.ts';
import { VenueMissing } from '../../knowledge/venue-file/venue-source.ts';
import { readCatalogue } from '../../models/catalogue.ts';
import { commonFolder, findModel } from '../../models/find-model.ts';
import { inspectFile } from '../../models/inspect-file.ts';
import { type LocalEmbedder, startEmbedder } from '../../understanding/embedding/start-embedder.ts';
import { type CommandPlace, exitCodes, languageOf, venueMeant } from '../command-place.ts';
import { ask } from './ask.ts';
import { askReport } from './ask-report.ts';

const usage: Record<Language, string> = {
  zh: `用法：lobby ask 问题 [文件夹]
说明访客这样问会听到什么、为什么；不写文件夹就用 LOBBY_VENUE。
`,
  en: `usage: lobby ask QUESTION [folder]
tells what a visitor would hear to it, and why; without a folder it is LOBBY_VENUE
`,
};

const { signal } = new AbortController();

/** Asks a venue one question, and tells the answer and its reasons in the person's language. Resolves to the exit code. */
export async function runAsk(words: readonly string[], place: CommandPlace): Promise<number> {
  const { environment, tell, complain } = place;
  const language = languageOf(environment);
  const [text = '', folder, ...others] = words;
  if (text.trim() === '' || text.startsWith('-') || others.length > 0) {
    complain(usage[language]);
    return exitCodes.misunderstood;
  }
  const embedder = await embedderOf(environment);
  try {
    const explained = await ask({ path: venueMeant(folder, environment), text }, embedder, signal);
    tell(`${askReport(explained, language).join('\n')}\n`);
    return exitCodes.good;
  } catch (fault) {
    const known =
      fault instanceof VenueMissing || fault instanceof VenueFaulty || fault instanceof FlowFilesFaulty;
    if (!known) throw fault;
    complain(`${fault.message}\n`);
    return exitCodes.faulty;
  } finally {
    await embedder?.close();
  }
}

/** The models of meanings, as far as they lie on this machine: nothing is fetched for a question. */
async function embedderOf(environment: CommandPlace['environment']): Promise<LocalEmbedder | undefined> {
  const { models: folder, cache, modelCatalogue } = readConfig(environment);
  const folders = { cache: join(cache, 'models'), ...(folder !== undefined && { folder }) };
  const { models } = readCatalogue(modelCatalogue);
  const found: Partial<Record<Language, string>> = {};
  for (const language of ['zh', 'en'] as const) {
    const model = models.find(({ name }) => name === `understanding-${language}`);
    const place = model && commonFolder(await findModel(model, folders, whole));
    if (place !== undefined) found[language] = place;
  }
  if (Object.keys(found).length === 0) return undefined;
  const embedder = startEmbedder(found, silentLog);
  await embedder.ready(signal);
  return embedder;
}

const whole: Parameters<typeof findModel>[2] = (path, file) => inspectFile(path, file, signal);
