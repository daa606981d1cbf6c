import type { Language } from '@lobby/shared/protocol/language';
import type { PublishedFile } from '../../engines/published-file.ts';

/** A published sentence-embedding model, quantised to eight bits. The vector of the first token is that of the text. */
export interface EmbeddingModel {
  weights: PublishedFile;
  tokenizer: PublishedFile;
  dimensions: number;
}

/** BGE small v1.5 (MIT) of each language; both know lower case only. */
export const publishedModels: Record<Language, EmbeddingModel> = {
  zh: {
    weights: {
      name: 'bge-small-zh-v1.5-q.onnx',
      bytes: 24_010_842,
      sha256: '15b717c382bcb518ba457b93ea6850ede7f4f1cd8937454aa06972366cd19bcc',
    },
    tokenizer: {
      name: 'bge-small-zh-v1.5-q-tokenizer.json',
      bytes: 439_125,
      sha256: '48cea5d44424912a6fd1ea647bf4fe50b55ab8b1e5879c3275f80e339e8fae26',
    },
    dimensions: 512,
  },
  en: {
    weights: {
      name: 'bge-small-en-v1.5-q.onnx',
      bytes: 34_014_426,
      sha256: '6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4',
    },
    tokenizer: {
      name: 'bge-small-en-v1.5-q-tokenizer.json',
      bytes: 711_396,
      sha256: 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66',
    },
    dimensions: 384,
  },
};
