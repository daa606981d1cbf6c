import type { PublishedFile } from '../../engines/published-file.ts';

/** Kokoro-82M v1.0 by hexgrad (Apache-2.0) in kokoro-onnx's int8 export. */
export const weightsFile: PublishedFile = {
  name: 'kokoro-v1.0.int8.onnx',
  bytes: 92_361_271,
  sha256: '6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb',
};
