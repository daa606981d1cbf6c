import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { areWhole, foldedModels, graphNames, writeManifest } from './folded-models.ts';
import { sessionOptions } from './sessions.ts';
import { checkPublishedFile } from '../../engines/published-file.ts';
import { weightsFile } from './weights.ts';
import type { WhisperSettings } from './whisper-ask.ts';

/**
 * Joins our graphs with the publisher's weights and keeps the result: onnxruntime casts, transposes and quantises while it
 * loads, which takes 3 s and 0.75 GB, once. Two processes may do it at the same time; the folder appears whole or not at all.
 * Throws an Error that names a missing or damaged weight file.
 */
export async function foldModels(settings: WhisperSettings): Promise<void> {
  const { folder } = await foldedModels(settings);
  const weights = await checkPublishedFile(settings.weights, weightsFile);
  await mkdir(dirname(folder), { recursive: true });
  const made = await mkdtemp(`${folder}-`);
  try {
    for (const name of graphNames) await foldModel({ name, weights, made }, settings);
    await writeManifest(
      made,
      graphNames.flatMap((name) => [`${name}.onnx`, `${name}.bin`]),
    );
    await replaceFolder(made, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/**
 * 'extended' is the highest level whose result may be kept: beyond it, layouts suit one processor. Never add
 * save_external_prepacked_constant_initializers: with onnxruntime 1.30 MatMulNBits then gives NaN.
 */
async function foldModel(
  { name, weights, made }: { name: string; weights: string; made: string },
  { graphs, threads }: WhisperSettings,
): Promise<void> {
  const external = {
    model_external_initializers_file_folder_path: weights,
    optimized_model_external_initializers_file_name: `${name}.bin`,
    optimized_model_external_initializers_min_size_in_bytes: '1024',
  };
  const session = await InferenceSession.create(await readFile(join(graphs, `${name}.onnx`)), {
    ...sessionOptions(threads, external),
    graphOptimizationLevel: 'extended',
    optimizedModelFilePath: join(made, `${name}.onnx`),
  });
  await session.release();
}

async function replaceFolder(made: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  try {
    await rename(made, folder);
  } catch (fault) {
    if (!(await areWhole({ folder }))) throw fault;
  }
}
