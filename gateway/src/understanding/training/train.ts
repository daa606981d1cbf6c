import { measureSpace, placeIn, type SparseVector } from '../classifier/feature-space.ts';
import { FeatureNumbering, hashOf } from '../classifier/feature-table.ts';
import { learn } from '../classifier/passive-aggressive.ts';
import { toRows } from '../classifier/sparse-rows.ts';
import { collectLexicon, type Lexicon } from '../misheard/lexicon.ts';
import { cautiousThresholds } from '../routing/cautious-thresholds.ts';
import { chooseThresholds } from '../routing/thresholds.ts';
import { chineseWords } from '../text/chinese-features.ts';
import { extract } from '../text/extract.ts';
import { normalise } from '@lobby/shared/question/normalise';
import type { Corpus } from './corpus.ts';
import { courseOf } from './course.ts';
import { crossValidate } from './cross-validate.ts';
import { learnMeanings } from './learn-meanings.ts';
import type { TrainedModel } from './trained-model.ts';

/** What is trained on. */
export interface TrainingTask {
  corpus: Corpus;
  /** The meanings of `textsOf(corpus)`, one row after another; none without a model of meanings. */
  meanings?: { vectors: Float32Array; dimensions: number };
  /** Where an index of many meanings is written. */
  indexPath: string;
}

/** Learns everything about the topics of one language: seconds of one core for thousands of wordings. */
export function train(task: TrainingTask): TrainedModel {
  const { language, wordings, negatives, answers } = task.corpus;
  const apart = wordings.map(({ text }) => extract(text, language));
  const space = measureSpace(apart);
  const vectorOf = ({ text }: { text: string }): SparseVector => placeIn(space, extract(text, language));
  const sparse = apart.map((groups) => placeIn(space, groups));
  const { meanings, vectors, negativeVectors } = learnMeanings(task);
  const course = {
    ...courseOf(task.corpus, { sparse, columns: space.table.size, vectors, meanings }),
    answers: answers.map((text) => vectorOf({ text })),
  };
  const trials = crossValidate(course);
  const lexicon = lexiconOf(task.corpus);
  return {
    language,
    space,
    classifier: learn(course),
    wordings: {
      labels: Uint32Array.from(course.labels),
      places: Uint32Array.from(wordings, (wording) => wording.place),
      rows: toRows(sparse),
      vectors: meanings?.vectors ?? new Float32Array(),
    },
    negatives: {
      labels: Uint32Array.from(negatives, ({ label }) => label),
      places: Uint32Array.from(negatives, (negative) => negative.place),
      rows: toRows(negatives.map(vectorOf)),
      vectors: negativeVectors,
    },
    exact: exactOf(task.corpus),
    ...(lexicon !== undefined && { lexicon }),
    ...(meanings !== undefined && { meanings }),
    thresholds: chooseThresholds(trials, {
      cautious: cautiousThresholds(language, meanings !== undefined),
      by: meanings === undefined ? 'words' : 'meanings',
    }),
    trials: {
      count: trials.own.length,
      right: trials.own.filter(({ right }) => right).length,
      amongThree: trials.own.filter(({ amongThree }) => amongThree).length,
    },
  };
}

/** Mishearing within the knowledge's own words is a matter of Mandarin, where most words have others of the same sound. */
function lexiconOf({ language, wordings }: Corpus): Lexicon | undefined {
  if (language !== 'zh') return undefined;
  return collectLexicon(
    wordings.map(({ text }) => text),
    chineseWords,
  );
}

function exactOf({ wordings }: Corpus): TrainedModel['exact'] {
  const numbering = new FeatureNumbering();
  const first: number[] = [];
  for (const [place, { text }] of wordings.entries())
    first[numbering.columnOf(hashOf('exact', normalise(text)))] ??= place;
  return { table: numbering.table, wordings: Uint32Array.from(first) };
}
