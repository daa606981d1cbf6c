import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { microphoneRate } from '@lobby/shared/speech/pcm';
import type { SherpaSettings } from './sherpa-ask.ts';
import type { SherpaModel } from './model-files.ts';

/** How strongly a transducer prefers a hot word; sherpa-onnx's own default. */
const hotWordsScore = 1.5;

/** What sherpa-onnx wants to know of a model. `hotWordsFile` holds one hot word a line; only transducers take it. */
export function sherpaConfig(
  model: SherpaModel,
  { folder, threads }: Pick<SherpaSettings, 'folder' | 'threads'>,
  hotWordsFile: string | undefined,
): object {
  const path = (name: string): string => join(folder, name);
  const isTransducer = model.family === 'zipformer' || model.family === 'streaming-zipformer';
  const vocabulary = path('bpe.vocab');
  const common = { tokens: path(model.tokens), numThreads: threads, provider: 'cpu', debug: 0 };
  const units = existsSync(vocabulary)
    ? { modelingUnit: 'cjkchar+bpe', bpeVocab: vocabulary }
    : { modelingUnit: 'cjkchar' };
  return {
    featConfig: { sampleRate: microphoneRate, featureDim: 80 },
    modelConfig: { ...common, ...networks(model, path), ...(isTransducer && units) },
    ...(isTransducer &&
      hotWordsFile !== undefined && {
        decodingMethod: 'modified_beam_search',
        maxActivePaths: 4,
        hotwordsFile: hotWordsFile,
        hotwordsScore: hotWordsScore,
      }),
  };
}

function networks(model: SherpaModel, path: (name: string) => string): object {
  switch (model.family) {
    case 'zipformer':
    case 'streaming-zipformer': {
      const { encoder, decoder, joiner } = model;
      return { transducer: { encoder: path(encoder), decoder: path(decoder), joiner: path(joiner) } };
    }
    case 'streaming-paraformer':
      return { paraformer: { encoder: path(model.encoder), decoder: path(model.decoder) } };
    case 'paraformer':
      return { paraformer: { model: path(model.model) } };
    case 'sense-voice':
      return { senseVoice: { model: path(model.model), language: 'auto', useInverseTextNormalization: 1 } };
    case 'whisper':
      return { whisper: { encoder: path(model.encoder), decoder: path(model.decoder), task: 'transcribe' } };
  }
}
