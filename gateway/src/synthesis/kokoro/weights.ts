import { createHash } from 'node:crypto';
import { open, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Kokoro-82M v1.0 by hexgrad (Apache-2.0) in kokoro-onnx's int8 export. Our graphs refer to byte ranges of this very file. */
export const weightsFile = {
  name: 'kokoro-v1.0.int8.onnx',
  sha256: '6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb',
} as const;

/**
 * The real folder of weights whose every byte is as published (0.1 s). onnxruntime would load damaged weights and speak
 * noise, and it refuses links that leave the folder, hence the real path. Throws an Error that names the file and its fault.
 */
export async function checkWeights(folder: string): Promise<string> {
  const path = join(folder, weightsFile.name);
  const real = await realpath(path).catch((cause: unknown) => {
    throw new Error(`${path} is missing`, { cause });
  });
  if ((await sha256Of(real)) !== weightsFile.sha256) throw new Error(`${path} is damaged`);
  if (basename(real) !== weightsFile.name) throw new Error(`${real} must be named ${weightsFile.name}`);
  return dirname(real);
}

const pieceBytes = 1 << 20;

/** Reads into one buffer again and again: a stream would leave 50 MB of buffers behind. */
async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(pieceBytes);
  await using file = await open(path);
  for (;;) {
    const { bytesRead } = await file.read(piece, 0, pieceBytes);
    if (bytesRead === 0) return hash.digest('hex');
    hash.update(piece.subarray(0, bytesRead));
  }
}
