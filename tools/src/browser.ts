import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

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
  try {
    await promisify(execFile)('e2e/node_modules/.bin/playwright', ['install', 'chromium']);
  } catch {
    return undefined;
  }
  const place = chromium.executablePath();
  return (await isThere(place)) ? place : undefined;
}

async function isThere(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
