import { tmpdir } from 'node:os';
import { describe } from 'vitest';
import { findClient } from './client.ts';
import type { PackageOrder } from './package-source.ts';
import { pipSource } from './pip-source.ts';
import { sourceContract } from './source.contract.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { writeWheel } from '../test/packages.ts';

const place = { folder: tmpdir(), environment: process.env };
const pip = await findClient([{ command: 'pip', leading: [] }], place, new AbortController().signal);

// The real pip, with a folder for its index: nothing leaves the machine.
describe.skipIf(pip === undefined)('pip', () => {
  sourceContract('a file in two wheels', async (content) => {
    const wheels = await temporaryFolder();
    await writeWheel(wheels, 'first_part', content.subarray(0, 1_000_000));
    await writeWheel(wheels, 'second_part', content.subarray(1_000_000));
    const environment = { ...process.env, PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels };
    const order = (...names: string[]): PackageOrder => ({
      environment,
      parts: names.map((name) => ({
        package: `${name.replace('_', '-')}==1.0.0`,
        member: `${name}/part.bin`,
      })),
    });
    return {
      holding: pipSource(order('first_part', 'second_part')),
      lacking: pipSource(order('third_part')),
    };
  });
});
