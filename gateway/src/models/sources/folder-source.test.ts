import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderSource } from './folder-source.ts';
import { sourceContract } from './source.contract.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

sourceContract("the operator's folder, by set", async (content) => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'ears'));
  await writeFile(join(folder, 'ears', 'model.bin'), content);
  return { holding: folderSource(folder, 'ears'), lacking: folderSource(await temporaryFolder(), 'ears') };
});

sourceContract("the operator's folder, plainly", async (content) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'model.bin'), content);
  return { holding: folderSource(folder, 'ears'), lacking: folderSource(join(folder, 'nowhere'), 'ears') };
});
