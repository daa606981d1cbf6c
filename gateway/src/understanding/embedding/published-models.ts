import type { Language } from '@lobby/shared/protocol/language';
import type { PublishedFile } from '../../engines/published-file.ts';

/** How the vectors of a text's tokens become the text's one vector: that of the first token, or the middle of all. */
type Pooling = 'first' | 'mean';

/** A published sentence-embedding model, quantised to eight bits. */
export interface EmbeddingModel {
  weights: PublishedFile;
  tokenizer: PublishedFile;
  pooling: Pooling;
  dimensions: number;
}

/**
 * BGE small zh v1.5 (MIT) pools by the first token and knows lower case only; MiniLM L6 v2 (Apache-2.0) pools by the mean. Both as their
 * publishers say.
 */
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
    pooling: 'first',
    dimensions: 512,
  },
  en: {
    weights: {
      name: 'all-minilm-l6-v2-q.onnx',
      bytes: 22_972_370,
      sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
    },
    tokenizer: {
      name: 'all-minilm-l6-v2-q-tokenizer.json',
      bytes: 711_661,
      sha256: 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0',
    },
    pooling: 'mean',
    dimensions: 384,
  },
};
