import type { PackageClient } from './bring-package.ts';
import { packageSource, type PackageOrder } from './package-source.ts';
import type { Source } from './source.ts';

const pip: PackageClient = {
  name: 'pip',
  commands: [
    { command: 'pip', leading: [] },
    { command: 'pip3', leading: [] },
    { command: 'python3', leading: ['-m', 'pip'] },
    { command: 'python', leading: ['-m', 'pip'] },
    { command: 'py', leading: ['-m', 'pip'] },
  ],
  // Wheels only, because building a source package runs its code. Two retries, because five take 8 s with no network.
  words: (name) =>
    `download ${name} --dest . --no-deps --only-binary :all: --no-cache-dir --retries 2 --no-input --quiet`.split(
      ' ',
    ),
  ending: '.whl',
  atOnce: 2,
};

/** Python's package client, with the index, proxy and credentials that it is configured for. */
export function pipSource(order: PackageOrder): Source {
  return packageSource(pip, order);
}
