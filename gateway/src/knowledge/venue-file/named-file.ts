import { pathInWords, readWritten, type WrittenFile } from '../../written/written-file.ts';
import type { Fault } from '../../written/parse-written.ts';
import type { SourceFile } from './venue-source.ts';

/** A file that staff wrote, with its name as they would look for it. */
export type NamedFile = WrittenFile & { name: string };

export function named({ name, text }: SourceFile): NamedFile {
  return { name, ...readWritten(text) };
}

/** Where a file stops being YAML. */
export function errorsOf({ name, errors }: NamedFile): string[] {
  return errors.map(({ line, message }) => `${name}:${line}: ${message}`);
}

/** A fault in the words of whoever wrote the file. */
export function faultIn({ name, lineOf }: NamedFile, { path, message }: Fault): string {
  return `${name}:${lineOf(path)}: ${pathInWords(path)} ${message}`;
}
