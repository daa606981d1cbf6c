import { placeIn } from '../classifier/feature-space.ts';
import type { LinearClassifier } from '../classifier/linear-classifier.ts';
import type { Match, Topic } from '../router.ts';
import { extract } from '../text/extract.ts';
import type { TrainedModel } from '../training/trained-model.ts';
import { nearestWording } from './nearness.ts';
import type { Reading } from './question.ts';
import { rightness } from './thresholds.ts';

const mostWords = 3;

/** The matches of a reading, best first, and why. */
export function explain(reading: Reading, model: TrainedModel, topics: readonly Topic[]): Match[] {
  const scores = reading.scores.map((score, at) => probability(reading, at, model));
  return reading.labels.flatMap((label, at) => {
    const topic = topics[label];
    if (topic === undefined) return [];
    const near = nearestWording(reading, label, model);
    const wording = topic.wordings[model.wordings.places[near?.place ?? -1] ?? 0] ?? '';
    const rival = at === 0 ? 1 : 0;
    return [
      {
        target: topic.target,
        score: scores[at] ?? 0,
        runnerUp: scores[rival] ?? 0,
        wording,
        words: wordsFor(reading, label, model),
      },
    ];
  });
}

/** As if those before it were not there, and it were behind the best by so much. */
function probability({ scores, confidence, lead }: Reading, at: number, model: TrainedModel): number {
  if (at === 0) return rightness(model.thresholds, { confidence, lead });
  const behind = (scores[0] ?? 0) - (scores[at] ?? 0);
  return rightness(model.thresholds, { confidence: confidence - behind, lead: -behind });
}

/** The words of the reading that weigh most for the class. */
function wordsFor(reading: Reading, label: number, model: TrainedModel): string[] {
  const words = new Set(
    extract(reading.text, model.language).flatMap(({ name, features }) => (name === 'word' ? features : [])),
  );
  return [...words]
    .map((word) => ({ word, weight: weightOf(word, label, model) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostWords)
    .map(({ word }) => word);
}

function weightOf(word: string, label: number, { space, classifier }: TrainedModel): number {
  const { columns } = placeIn(space, [{ name: 'word', weight: 1, features: [word] }]);
  const [column] = columns;
  return column === undefined ? 0 : postedWeight(classifier, column, label) * (space.rarity[column] ?? 0);
}

function postedWeight(
  { starts, postedClasses, postedWeights }: LinearClassifier,
  column: number,
  label: number,
): number {
  const start = starts[column] ?? 0;
  const at = postedClasses.subarray(start, starts[column + 1]).indexOf(label);
  return at === -1 ? 0 : (postedWeights[start + at] ?? 0);
}
