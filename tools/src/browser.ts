import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds a Chromium to test in: the one named by LOBBY_BROWSER, the machine's own, or one that Playwright can bring. */
export async function findBrowser(): Promise<string | undefined> {
  for (const place of [process.env['LOBBY_BROWSER'], ...usualPlaces]) {
    if (place !== undefined && (await isThere(place))) return place;
  }
  process.stderr.write('No Chromium in the usual places; asking Playwright for one.\n');
  return bringBrowser();
}

async function bringBrowser(): Promise<string | undefined> {
  const run = promisify(execFile);
  const playwright = join('e2e', 'node_modules', '.bin', 'playwright');
  try {
    await run(playwright, ['install', 'chromium']);
    const { stdout } = await run(playwright, ['install', '--list']);
    const folder = stdout
      .split('\n')
      .find((line) => /chromium-\d+\s*$/.test(line))
      ?.trim();
    const found =
      folder === undefined
        ? []
        : [join(folder, 'chrome-linux', 'chrome'), join(folder, 'chrome-linux64', 'chrome')];
    for (const place of found) if (await isThere(place)) return place;
  } catch {
    // No network, or a system Playwright does not know: the caller says so.
  }
  return undefined;
}

async function isThere(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
