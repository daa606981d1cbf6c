import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bringFile, inWords } from './bring-file.ts';
import type { Model, ModelFile } from './catalogue.ts';
import { lackOfRoom, type FreeBytes } from './disk-room.ts';
import { sizeOfPart } from './part-file.ts';
import type { Progress } from './progress.ts';
import { readAhead } from './read-ahead.ts';
import type { Refusal } from './refusal.ts';
import type { Source } from './sources/source.ts';

/** What is to become of one file. */
export interface FilePlan {
  file: ModelFile;
  /** Lies whole where it is to lie: nothing is to be done. */
  present: boolean;
  sources: readonly Source[];
  /** Copies that were found and may not be used. */
  refusals: readonly Refusal[];
}

/** A model, and the folder its files are to lie in. */
export interface ModelPlan {
  model: Model;
  folder: string;
  files: readonly FilePlan[];
}

/** How a transfer is carried out. */
export interface Carriage {
  /** The folder above all targets, made when need be; its disk is the one that must have room. */
  root: string;
  freeBytes: FreeBytes;
  /** 2 when sources lay something beside the file while they work, as package clients do; else 1. */
  roomPerByte: 1 | 2;
  /** Files that are brought at the same time. One for a stick, which is slowest when it must jump. */
  atOnce: number;
  report: (progress: Progress) => void;
}

/** What became of a model: it lies whole in this folder, or not, and why. */
export type Arrival =
  | { came: true; model: Model; folder: string }
  | { came: false; model: Model; refusals: Refusal[] };

interface Errand {
  plan: FilePlan;
  target: string;
}

/**
 * Brings the files of several models to their places, after making sure of the room for all of them. Files that came
 * stay when others cannot be had. Throws the signal's reason when stopped; what was received by then is kept.
 */
export async function bringModels(
  plans: readonly ModelPlan[],
  carriage: Carriage,
  signal: AbortSignal,
): Promise<Arrival[]> {
  signal.throwIfAborted();
  const errands = plans.flatMap(errandsOf);
  const obstacle = errands.length === 0 ? undefined : await findObstacle(errands, carriage);
  const refusals =
    obstacle === undefined
      ? await bringAll(errands, { atOnce: carriage.atOnce, note: tally(plans, carriage.report) }, signal)
      : new Map(errands.map(({ plan }) => [plan, [obstacle]]));
  return plans.map((plan) => arrivalOf(plan, refusals));
}

function errandsOf({ folder, files }: ModelPlan): Errand[] {
  const toCome = files.filter(({ present, sources }) => !present && sources.length > 0);
  return toCome.map((plan) => ({ plan, target: join(folder, plan.file.name) }));
}

/** Why nothing can be laid there at all, if so. */
async function findObstacle(errands: readonly Errand[], carriage: Carriage): Promise<Refusal | undefined> {
  const { root, freeBytes, roomPerByte } = carriage;
  try {
    await mkdir(root, { recursive: true });
    const begun = await Promise.all(errands.map(({ target }) => sizeOfPart(`${target}.part`)));
    const neededBytes = roomPerByte * sum(errands.map(({ plan }) => plan.file.bytes)) - sum(begun);
    const reason = lackOfRoom(await freeBytes(root), neededBytes);
    return reason === undefined ? undefined : { source: root, reason };
  } catch (error) {
    return { source: root, reason: inWords(error) };
  }
}

interface Bringing {
  atOnce: number;
  note: (plan: FilePlan, receivedBytes: number) => void;
}

/** Resolves to why not, for each file that did not come. */
async function bringAll(
  errands: readonly Errand[],
  { atOnce, note }: Bringing,
  signal: AbortSignal,
): Promise<Map<FilePlan, Refusal[]>> {
  const refusals = new Map<FilePlan, Refusal[]>();
  const make = async ({ plan, target }: Errand, stop: AbortSignal): Promise<void> => {
    const { file, sources } = plan;
    const outcome = await bringFile({ file, target, sources, report: (bytes) => note(plan, bytes) }, stop);
    if (!outcome.brought) refusals.set(plan, outcome.refusals);
  };
  for await (const _ of readAhead(errands, { atOnce, make }, signal));
  return refusals;
}

/** Adds up what every file has received, on top of what was there before. */
function tally(plans: readonly ModelPlan[], report: Carriage['report']): Bringing['note'] {
  const files = plans.flatMap((plan) => plan.files);
  const received = new Map(files.map((plan) => [plan, plan.present ? plan.file.bytes : 0]));
  const totalBytes = sum(files.map(({ file }) => file.bytes));
  return (plan, receivedBytes) => {
    received.set(plan, receivedBytes);
    report({ receivedBytes: sum([...received.values()]), totalBytes });
  };
}

function arrivalOf({ model, folder, files }: ModelPlan, failed: Map<FilePlan, Refusal[]>): Arrival {
  const lacking = files.filter((plan) => failed.has(plan) || (!plan.present && plan.sources.length === 0));
  if (lacking.length === 0) return { came: true, model, folder };
  const refusals = lacking.flatMap((plan) => [...plan.refusals, ...(failed.get(plan) ?? [])]);
  return { came: false, model, refusals };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
