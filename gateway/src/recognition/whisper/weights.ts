import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileHash } from './file-hash.ts';

/** Whisper base, multilingual, as converted to CTranslate2 by Systran (faster-whisper-base), fp16. MIT licence. */
export const weightsFile = {
  name: 'model.bin',
  bytes: 145_217_532,
  sha256: 'd01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9',
} as const;

/**
 * The real folder of weights whose every byte is as published. onnxruntime would load damaged weights and hear nonsense,
 * and it refuses links that leave the folder, hence the real path. Throws an Error that names the file and its fault.
 */
export async function checkWeights(folder: string): Promise<string> {
  const path = join(folder, weightsFile.name);
  const real = await realpath(path).catch((cause: unknown) => {
    throw new Error(`${path} is missing`, { cause });
  });
  const { size } = await stat(real);
  if (size !== weightsFile.bytes) throw new Error(`${path} has ${size} bytes, not ${weightsFile.bytes}`);
  if ((await fileHash(real)) !== weightsFile.sha256) throw new Error(`${path} is damaged`);
  if (basename(real) !== weightsFile.name) throw new Error(`${real} must be named ${weightsFile.name}`);
  return dirname(real);
}
