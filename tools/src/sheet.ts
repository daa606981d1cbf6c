import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '@lobby/avatars/catalogue';
import { openStudio } from './studio.ts';

/** Draws every avatar in every expression and pose, as a visitor's browser does, into the documentation. */
async function main(wanted: readonly string[]): Promise<void> {
  const folder = join(import.meta.dirname, '..', '..', 'docs', 'avatars');
  await mkdir(folder, { recursive: true });
  const urls = catalogue.map(({ file }) => `/avatars/${file}`);
  const studio = await openStudio();
  const { page } = studio;
  try {
    const chosen = catalogue.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
    for (const { id, file } of chosen)
      await keep(id, await page.evaluate((url) => window.studio.drawSheet(url), `/avatars/${file}`));
    if (wanted.length === 0)
      await keep('cast', await page.evaluate((all) => window.studio.drawLineUp(all), urls));
  } finally {
    await studio.close();
  }

  async function keep(name: string, picture: string): Promise<void> {
    await writeFile(join(folder, `${name}.webp`), Buffer.from(picture.split(',')[1] ?? '', 'base64'));
    process.stdout.write(`docs/avatars/${name}.webp\n`);
  }
}

await main(process.argv.slice(2));
