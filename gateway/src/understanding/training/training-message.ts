import type { Language } from '@lobby/shared/protocol/language';
import type { Topic } from '../router.ts';
import type { TrainedModel } from './trained-model.ts';

/** What a training's thread is started with. */
export interface TrainingOrder {
  topics: readonly Topic[];
  languages: readonly Language[];
  /** The models of meanings there are. */
  meanings: readonly { language: Language; fingerprint: string; dimensions: number }[];
  /** Where vectors are kept. */
  folder: string;
}

/** What it tells. */
export type FromTraining =
  | { type: 'embed'; language: Language; texts: readonly string[] }
  | { type: 'trained'; models: TrainedModel[] };

/** What it is told: one vector for each text it sent. */
export type ToTraining = { type: 'vectors'; vectors: Float32Array[] };
