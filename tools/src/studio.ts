import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import { openKioskBrowser } from './chromium.ts';

/** The studio in a browser: `page` has the product's stage and figure as `window.studio`, and every made avatar under `/avatars`. */
export interface OpenStudio {
  page: Page;
  close(): Promise<void>;
}

const repository = join(import.meta.dirname, '..', '..');
const kiosk = join(repository, 'kiosk');

/** Builds the studio as the visitor page is built, so that what is measured there is what visitors get, and opens it. */
export async function openStudio(): Promise<OpenStudio> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-studio-'));
  await build({
    root: kiosk,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(kiosk, 'studio.html') } },
  });
  await symlink(join(repository, 'avatars', 'made'), join(folder, 'avatars'), 'dir');
  const server = await preview({
    root: kiosk,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const { browser, page } = await openKioskBrowser({ width: 640, height: 640 });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}studio.html`);
  await page.waitForFunction(() => window.studio !== undefined);
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
