import { join, resolve } from 'node:path';
import { readConfig } from '../config/config.ts';
import { readCatalogue } from './catalogue.ts';
import { chooseModels, NameUnknown } from './choose-models.ts';
import { readFreeBytes } from './disk-room.ts';
import { createProgressBar } from './progress-bar.ts';
import { exitCodes, exportTo, importFrom, list, pull, verify, type Workplace } from './verbs.ts';

const usage = `usage: npm run models -- list                     what is here
       npm run models -- pull [name...]            fetch what is missing
       npm run models -- verify [name...]          read every byte of what is here
       npm run models -- import FOLDER [name...]   copy from a folder or stick what is missing here
       npm run models -- export FOLDER [name...]   copy what is here to a folder or stick
names are those of models and sets that list tells; without a name it is the set standard
`;

async function main(words: readonly string[], signal: AbortSignal): Promise<number> {
  const { models: folder, cache, modelCatalogue } = readConfig(process.env);
  const catalogue = readCatalogue(modelCatalogue);
  const workplace: Workplace = {
    catalogue,
    folders: { ...(folder !== undefined && { folder }), cache: join(cache, 'models') },
    environment: process.env,
    freeBytes: readFreeBytes,
    bar: createProgressBar(process.stderr),
    tell: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  };
  const [verb, ...names] = words;
  if (verb === 'list' && names.length === 0) return list(workplace);
  if (verb === 'pull') return pull(workplace, chooseModels(catalogue, names), signal);
  if (verb === 'verify') return verify(workplace, chooseModels(catalogue, names), signal);
  const [place, ...rest] = names;
  if (place !== undefined && (verb === 'import' || verb === 'export')) {
    const errand = { folder: absolute(place), models: chooseModels(catalogue, rest) };
    return verb === 'import' ? importFrom(workplace, errand, signal) : exportTo(workplace, errand, signal);
  }
  process.stderr.write(usage);
  return exitCodes.misunderstood;
}

/** npm starts its scripts in the checkout, and says in INIT_CWD where the person was. */
function absolute(folder: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', folder);
}

/** What a person reads of a command that did not end by itself, and the code it ends with. */
function endedBy(error: unknown, stopped: boolean): { words: string; code: number } {
  if (stopped) return { words: 'stopped; the same command goes on from here\n', code: exitCodes.interrupted };
  const words = `${error instanceof Error ? error.message : String(error)}\n`;
  return { words, code: error instanceof NameUnknown ? exitCodes.misunderstood : exitCodes.missing };
}

// Whoever read what is written here has gone, as `head` does.
process.stdout.once('error', () => process.exit());

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
try {
  process.exitCode = await main(process.argv.slice(2), stop.signal);
} catch (error) {
  const { words, code } = endedBy(error, stop.signal.aborted);
  process.stderr.write(words);
  process.exitCode = code;
}
