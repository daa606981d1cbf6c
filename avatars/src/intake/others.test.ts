import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { kindOf } from './report.ts';
import { inspectFile } from './thread/inspect-file.ts';

/** Avatars and clips that may lie beside the repository; they are not ours to give away. */
const folder = join(import.meta.dirname, '../../../../shared/test-assets');

/** What others made, and all that the gate says of it. */
const others: Record<string, readonly string[]> = {
  'box-figure.vrm': ['no-closed-lips'],
  'reference-mei.vrm': ['no-closed-lips'],
  'VRMC_vrm_expressions_isBinary_Overrides.vrm': ['mouths-missing'],
  'cryptovoxels.vrm': ['mouths-missing', 'blink-missing'],
  'three-vrm-sphere.vrm': ['mouths-missing', 'blink-missing'],
  'idle_loop.vrma': [],
  'three-vrm-test.vrma': [],
};

const here = Object.entries(others).filter(([name]) => existsSync(join(folder, name)));
if (here.length === 0)
  process.stderr.write('SKIPPED: tests with avatars of other makers (none beside the repository)\n');

test.skipIf(here.length === 0).each(here)('[B8] %s is judged for what it has', async (name, expected) => {
  const file = { path: join(folder, name), kind: kindOf(extname(name)) ?? 'avatar' };
  const report = await inspectFile(file, new AbortController().signal);
  const findings = report.outcome === 'accepted' ? report.advice : report.obstacles;
  expect(findings.map(({ code }) => code)).toEqual(expected);
});
