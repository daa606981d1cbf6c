import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findClient, runClient, type Client, type Environment } from './client.ts';
import { SourceFailed } from './source.ts';

/** A kind of package client. */
export interface PackageClient {
  name: string;
  /** How it may be called on this machine; the first that works is taken. */
  commands: readonly Client[];
  /** What makes it lay one package into the folder it works in. */
  words: (packageName: string) => string[];
  /** The ending of its packages, all of which are zips. */
  ending: string;
  /** How many of it may work at the same time. */
  atOnce: number;
}

/** Where a client is to work. */
export interface ClientPlace {
  folder: string;
  environment: Environment;
}

/** The client as it is called on this machine. Throws `SourceFailed` when it is called by none of its names. */
export async function findPackageClient(
  kind: PackageClient,
  place: ClientPlace,
  signal: AbortSignal,
): Promise<Client> {
  const client = await findClient(kind.commands, withOwnTemporary(place), signal);
  if (client !== undefined) return client;
  const names = kind.commands.map(({ command, leading }) => [command, ...leading].join(' '));
  throw new SourceFailed(`${names.join(', ')}: none is on this machine`);
}

export interface PackageErrand {
  kind: PackageClient;
  client: Client;
  package: string;
  place: ClientPlace;
}

/** Has one package laid into a folder of its own, made for it, and resolves to its path. Throws `SourceFailed`. */
export async function bringPackage(errand: PackageErrand, signal: AbortSignal): Promise<string> {
  const { kind, client, place } = errand;
  await mkdir(place.folder, { recursive: true });
  await runClient(client, { ...withOwnTemporary(place), words: kind.words(errand.package) }, signal);
  const found = (await readdir(place.folder)).find((name) => name.endsWith(kind.ending));
  if (found === undefined) throw new SourceFailed(`brought no ${kind.ending} file`);
  return join(place.folder, found);
}

/** Clients download there, so that the disk that was found large enough is the one that fills, and growth can be seen. */
function withOwnTemporary({ folder, environment }: ClientPlace): ClientPlace {
  return { folder, environment: { ...environment, TMPDIR: folder, TEMP: folder, TMP: folder } };
}
