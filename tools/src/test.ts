import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { addUp, countPlaywright, countVitest, type Count } from './count.ts';

/** Runs every test of the product, unit and browser, and ends with one line that says how many passed and failed. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-test-'));
  try {
    await pullModels();
    const units = await runUnits(folder);
    const pages = await runPages(folder);
    const { passed, failed, skipped } = addUp([units, ...pages]);
    process.exitCode = failed > 0 ? 1 : 0;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`\ntests: ${passed} passed, ${failed} failed${rest}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The tests of the real engines need the real models; without them they say that they were skipped, and the rest runs. */
async function pullModels(): Promise<void> {
  const code = await run(process.execPath, ['gateway/src/models/command.ts', 'pull'], {});
  if (code !== 0)
    process.stderr.write('THE SPEECH MODELS COULD NOT BE HAD: tests that need them are skipped or fail.\n');
}

/** Whatever a test leaves behind lies in `folder`, and goes with it. */
async function runUnits(folder: string): Promise<Count> {
  const report = join(folder, 'units.json');
  const code = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { TMPDIR: folder },
  );
  return countVitest(await read(report), code);
}

/** Tests that mostly wait run two at a time, as many as there are cores; then those that need both cores. */
async function runPages(folder: string): Promise<Count[]> {
  const browser = await findBrowser();
  if (browser === undefined) {
    process.stderr.write(
      'No Chromium was found and none could be installed: the browser tests count as failed.\n',
    );
    return [{ passed: 0, failed: 1, skipped: 0 }];
  }
  const patient = await runProject({ name: 'patient', workers: 2, browser, folder });
  const alone = await runProject({ name: 'alone', workers: 1, browser, folder });
  return [patient, alone];
}

interface Project {
  name: 'patient' | 'alone';
  workers: number;
  browser: string;
  folder: string;
}

async function runProject({ name, workers, browser, folder }: Project): Promise<Count> {
  const report = join(folder, `${name}.json`);
  const code = await run(
    'e2e/node_modules/.bin/playwright',
    [
      'test',
      '--config=e2e/playwright.config.ts',
      `--project=${name}`,
      `--workers=${workers}`,
      '--reporter=list,json',
    ],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report, LOBBY_BROWSER: browser, TMPDIR: folder },
  );
  return countPlaywright(await read(report), code);
}

/** A runner that left no report counts as one failure, so that a crash is never taken for a pass. */
async function read(report: string): Promise<unknown> {
  return readFile(report, 'utf8').then(JSON.parse, () => undefined);
}

async function run(command: string, words: string[], environment: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'inherit', env: { ...process.env, ...environment } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await main();
