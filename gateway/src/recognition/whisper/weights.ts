import type { PublishedFile } from '../../engines/published-file.ts';

/** Whisper base, multilingual, as converted to CTranslate2 by Systran (faster-whisper-base), fp16. MIT licence. */
export const weightsFile: PublishedFile = {
  name: 'model.bin',
  bytes: 145_217_532,
  sha256: 'd01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9',
};
