import { basename, extname, resolve } from 'node:path';
import { formatReport } from './format-report.ts';
import { kindOf } from './report.ts';
import { inspectFile } from './thread/inspect-file.ts';
import { validateFile } from './thread/validate-file.ts';

const usage = `usage: pnpm avatars check FILE...             says of each .vrm and .vrma whether a kiosk can show it, and what to mend
       pnpm avatars check --validate FILE...  tells its maker as well what the glTF validator finds
`;

/** Exit codes: every file can be used, one cannot, the command was not understood or a file not read. */
const exit = { well: 0, refused: 1, misunderstood: 2 } as const;

// oxlint-disable-next-line node/no-process-env -- package managers run commands in their package's folder and leave word
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();

async function main(words: readonly string[], signal: AbortSignal): Promise<number> {
  const validates = words[0] === '--validate';
  const paths = validates ? words.slice(1) : words;
  if (paths.length === 0 || paths.some((path) => path.startsWith('-'))) {
    process.stderr.write(usage);
    return exit.misunderstood;
  }
  let worst: number = exit.well;
  for (const path of paths) {
    const full = resolve(calledFrom, path);
    worst = Math.max(worst, await answer(() => check(full, signal)));
    if (validates) await answer(() => tellValidation(full, signal));
  }
  return worst;
}

/** One after the other, so that reports do not mix and a large file has the memory for itself. */
async function check(path: string, signal: AbortSignal): Promise<number> {
  const kind = kindOf(extname(path));
  if (kind === undefined) throw new Error(`${path} is neither a .vrm nor a .vrma`);
  const report = await inspectFile({ path, kind }, signal);
  process.stdout.write(`${formatReport(basename(path), report)}\n`);
  return report.outcome === 'accepted' ? exit.well : exit.refused;
}

async function tellValidation(path: string, signal: AbortSignal): Promise<number> {
  const { errors, warnings, messages } = await validateFile(path, signal);
  const lines = [
    `  glTF validator: ${errors} errors, ${warnings} warnings`,
    ...messages.map((each) => `  · ${each}`),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return exit.well;
}

/** What cannot be read is said, and the next file still looked at. */
async function answer(ask: () => Promise<number>): Promise<number> {
  try {
    return await ask();
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    return exit.misunderstood;
  }
}

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
process.exitCode = await main(process.argv.slice(2), stop.signal);
