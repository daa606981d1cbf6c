import { measureSpace, placeIn, type SparseVector } from '../classifier/feature-space.ts';
import { FeatureNumbering, hashOf } from '../classifier/feature-table.ts';
import { learn } from '../classifier/passive-aggressive.ts';
import { toRows } from '../classifier/sparse-rows.ts';
import { collectLexicon } from '../misheard/lexicon.ts';
import { cautiousThresholds } from '../routing/cautious-thresholds.ts';
import { chooseThresholds } from '../routing/thresholds.ts';
import { extract } from '../text/extract.ts';
import { normalise } from '@lobby/shared/question/normalise';
import type { Corpus, CorpusText } from './corpus.ts';
import { courseOf } from './course.ts';
import { crossValidate } from './cross-validate.ts';
import { type GivenMeanings, learnMeanings } from './learn-meanings.ts';
import type { Labelled, TrainedModel } from './trained-model.ts';

/** A corpus taken apart: what is the same for all that is learnt from it. */
export interface Prepared {
  corpus: Corpus;
  /** Of its wordings. */
  sparse: readonly SparseVector[];
  /** By class. */
  answers: readonly SparseVector[];
  /** What goes into the models as it is. */
  common: Pick<TrainedModel, 'language' | 'space' | 'wordings' | 'negatives' | 'exact' | 'lexicon'>;
}

/** Learns everything about the topics of one language: seconds of one core for thousands of wordings. */
export function train(corpus: Corpus, meanings?: GivenMeanings): TrainedModel {
  return learnFrom(prepare(corpus), meanings);
}

export function prepare(corpus: Corpus): Prepared {
  const { language, wordings, negatives, answers } = corpus;
  const apart = wordings.map(({ text }) => extract(text, language));
  const space = measureSpace(apart);
  const sparse = apart.map((groups) => placeIn(space, groups));
  const vectorOf = (text: string): SparseVector => placeIn(space, extract(text, language));
  return {
    corpus,
    sparse,
    answers: answers.map(vectorOf),
    common: {
      language,
      space,
      wordings: labelled(wordings, sparse),
      negatives: labelled(
        negatives,
        negatives.map(({ text }) => vectorOf(text)),
      ),
      exact: exactOf(corpus),
      lexicon: collectLexicon(
        wordings.map(({ text }) => text),
        language,
      ),
    },
  };
}

/** Learns by words alone, or with meanings where there is a model of them. */
export function learnFrom(
  { corpus, sparse, answers, common }: Prepared,
  given?: GivenMeanings,
): TrainedModel {
  const { language, space } = common;
  const meanings = given && learnMeanings(corpus, given);
  const course = { ...courseOf(corpus, { sparse, columns: space.table.size, meanings, given }), answers };
  const trials = crossValidate(course);
  return {
    ...common,
    classifier: learn(course),
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

function labelled(texts: readonly CorpusText[], sparse: readonly SparseVector[]): Labelled {
  return {
    labels: Uint32Array.from(texts, ({ label }) => label),
    places: Uint32Array.from(texts, ({ place }) => place),
    rows: toRows(sparse),
  };
}

function exactOf({ wordings }: Corpus): TrainedModel['exact'] {
  const numbering = new FeatureNumbering();
  const first: number[] = [];
  for (const [place, { text }] of wordings.entries())
    first[numbering.columnOf(hashOf('exact', normalise(text)))] ??= place;
  return { table: numbering.table, wordings: Uint32Array.from(first) };
}
