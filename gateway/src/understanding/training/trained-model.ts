import type { Language } from '@lobby/shared/protocol/language';
import type { FeatureSpace } from '../classifier/feature-space.ts';
import type { FeatureTable } from '../classifier/feature-table.ts';
import type { LinearClassifier } from '../classifier/linear-classifier.ts';
import type { SparseRows } from '../classifier/sparse-rows.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Lexicon } from '../misheard/lexicon.ts';
import type { Thresholds } from '../routing/thresholds.ts';

/** Texts and the class of each. */
export interface Labelled {
  labels: Uint32Array;
  /** Which of the topic's own texts each is. */
  places: Uint32Array;
  rows: SparseRows;
}

/** Everything that was learnt from the topics of one language, as plain data whose bulk is typed arrays, so that it is kept as a file and read in no time. */
export interface TrainedModel {
  language: Language;
  space: FeatureSpace;
  classifier: LinearClassifier;
  wordings: Labelled;
  negatives: Labelled;
  /** Which wording reads exactly so: by a hash, to be compared with the wording itself. */
  exact: { table: FeatureTable; wordings: Uint32Array };
  lexicon: Lexicon;
  meanings?: Meanings;
  thresholds: Thresholds;
  /** How often, of a hundred wordings that were left out in turn, the right topic came first: what staff are told. */
  trials: { count: number; right: number; amongThree: number };
}
