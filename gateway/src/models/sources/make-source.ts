import type { SourceEntry } from '../catalogue.ts';
import type { Environment } from './client.ts';
import { httpsSource } from './https-source.ts';
import { mavenSource } from './maven-source.ts';
import { pipSource } from './pip-source.ts';
import type { Source } from './source.ts';

/** The source that a line of the catalogue speaks of. */
export function makeSource(entry: SourceEntry, environment: Environment): Source {
  switch (entry.type) {
    case 'https':
      return httpsSource(entry.url);
    case 'pip':
      return pipSource({ parts: entry.parts, environment });
    case 'maven':
      return mavenSource({ parts: entry.parts, environment });
  }
}
