import { basename, extname, resolve } from 'node:path';
import { formatReport } from './format-report.ts';
import { inspectFile } from './inspect-file.ts';
import { kindOf } from './report.ts';

const usage = `usage: pnpm avatars check FILE...   says of each .vrm and .vrma whether a kiosk can show it, and what to mend
`;

/** Exit codes: every file can be used, one cannot, the command was not understood or a file not read. */
const exit = { well: 0, refused: 1, misunderstood: 2 } as const;

// oxlint-disable-next-line node/no-process-env -- package managers run commands in their package's folder and leave word
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();

async function main(paths: readonly string[], signal: AbortSignal): Promise<number> {
  if (paths.length === 0) {
    process.stderr.write(usage);
    return exit.misunderstood;
  }
  let worst: number = exit.well;
  for (const path of paths) worst = Math.max(worst, await check(path, signal));
  return worst;
}

/** One after the other, so that reports do not mix and a large file has the memory for itself. */
async function check(path: string, signal: AbortSignal): Promise<number> {
  const kind = kindOf(extname(path));
  if (kind === undefined) {
    process.stderr.write(`${path} is neither a .vrm nor a .vrma\n`);
    return exit.misunderstood;
  }
  try {
    const report = await inspectFile({ path: resolve(calledFrom, path), kind }, signal);
    process.stdout.write(`${formatReport(basename(path), report)}\n`);
    return report.outcome === 'accepted' ? exit.well : exit.refused;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    return exit.misunderstood;
  }
}

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
process.exitCode = await main(process.argv.slice(2), stop.signal);
