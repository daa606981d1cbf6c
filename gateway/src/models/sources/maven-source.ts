import type { PackageClient } from './bring-package.ts';
import { packageSource, type PackageOrder } from './package-source.ts';
import type { Source } from './source.ts';

const maven: PackageClient = {
  name: 'maven',
  commands: [{ command: 'mvn', leading: [] }],
  words: (artifact) => ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, '-DoutputDirectory=.'],
  ending: '.jar',
  // Two that fill one empty local repository spoil each other's plugins.
  atOnce: 1,
};

/** Java's package client, with the mirrors and credentials of its settings.xml. */
export function mavenSource(order: PackageOrder): Source {
  return packageSource(maven, order);
}
