import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { catalogue } from '@lobby/avatars/catalogue';
import { mouthFaces } from './mouth-faces.ts';
import { openStudio } from './studio.ts';

const documents = join(import.meta.dirname, '..', '..', 'docs');

/** What can be drawn, by its place in the documentation. */
const pictures: Record<string, (page: Page) => Promise<string>> = {
  ...Object.fromEntries(
    catalogue.map(({ id, file }) => [
      `avatars/${id}`,
      (page: Page) => page.evaluate((url) => window.studio.drawSheet(url), `/avatars/${file}`),
    ]),
  ),
  'avatars/cast': (page) =>
    page.evaluate(
      (urls) => window.studio.drawLineUp(urls),
      catalogue.map(({ file }) => `/avatars/${file}`),
    ),
  'avatars/mouths': (page) =>
    page.evaluate(({ url, faces }) => window.studio.drawFaces(url, faces), {
      url: `/avatars/${catalogue[0]?.file ?? ''}`,
      faces: { byLabel: mouthFaces(), columns: 8, side: 150 },
    }),
  'pictures/minute': (page) =>
    page.evaluate((url) => window.studio.drawMinute(url), `/avatars/${catalogue[0]?.file ?? ''}`),
};

/** Draws avatars in every expression and pose, as a visitor's browser does: the pictures of the given names, or all. */
async function main(wanted: readonly string[]): Promise<void> {
  const studio = await openStudio();
  try {
    for (const [path, draw] of Object.entries(pictures))
      if (wanted.length === 0 || wanted.includes(basename(path))) await keep(path, await draw(studio.page));
  } finally {
    await studio.close();
  }
}

async function keep(path: string, picture: string): Promise<void> {
  await writeFile(join(documents, `${path}.webp`), Buffer.from(picture.split(',')[1] ?? '', 'base64'));
  process.stdout.write(`docs/${path}.webp\n`);
}

await main(process.argv.slice(2));
