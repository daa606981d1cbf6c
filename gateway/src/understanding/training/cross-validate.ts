import type { SparseVector } from '../classifier/feature-space.ts';
import type { Example } from '../classifier/linear-classifier.ts';
import { type Lesson, learn } from '../classifier/passive-aggressive.ts';
import type { Neighbour } from '../meaning/neighbours.ts';
import { enoughTrials, type Trials } from '../routing/thresholds.ts';
import { type Scales, weigh, type Weighed } from '../routing/weigh.ts';

/** Into how many parts the wordings go, and how many of them are left out in turn: for larger knowledge fewer, as each is learnt anew. */
const plans = [
  { upToExamples: 1500, parts: 10, rounds: 5 },
  { upToExamples: 4000, parts: 5, rounds: 5 },
  { upToExamples: Infinity, parts: 5, rounds: 1 },
] as const;

const mostTrials = 1000;

/** One topic in so many is left out whole each time, to see what becomes of questions that nobody wrote an answer to. */
const oneTopicIn = 10;

/** A lesson, and how the wordings are found that mean about the same as an example, itself among them. */
export interface Course extends Lesson {
  language: Scales['language'];
  neighboursOf: (place: number) => readonly Neighbour[];
  /** The examples as they are when only those at these places are known. */
  examplesAfter: (places: readonly number[]) => (place: number) => Example;
}

/**
 * Learns without a part of the wordings and without some topics, weighs what was left out, and does so with each part. A topic's only wording
 * is never left out alone. Gives nothing where that would be too little to learn from.
 */
export function crossValidate(course: Course): Trials {
  const { parts, rounds } =
    plans.find(({ upToExamples }) => course.examples.length <= upToExamples) ?? plans[2];
  const part = partsOf(course, parts);
  const trials: Trials = { own: [], strangers: [] };
  if (part.filter((each) => each >= 0).length < enoughTrials) return trials;
  for (let round = 0; round < rounds; round += 1) {
    const sample = sampleOf(course, part, round);
    const weighIn = learnWithout(course, sample.kept);
    const most = Math.ceil(mostTrials / rounds);
    for (const place of thinned(sample.strange, most)) trials.strangers.push(weighIn(place));
    for (const place of thinned(sample.left, most)) {
      const weighed = weighIn(place);
      const at = weighed.labels.indexOf(course.labels[place]!);
      trials.own.push({ ...weighed, right: at === 0, amongThree: at >= 0 && at < 3 });
    }
  }
  return trials;
}

/** The wordings of a topic are dealt out one by one. */
function partsOf({ labels, classes }: Course, parts: number): Int32Array {
  const counts = new Uint32Array(classes);
  for (const label of labels) counts[label]! += 1;
  const dealt = new Uint32Array(classes);
  return Int32Array.from(labels, (label) => (counts[label]! < 2 ? -1 : (label + dealt[label]!++) % parts));
}

/** What is learnt from in a round, the wordings that are left out, and those of topics that are left out whole; by place. */
function sampleOf(
  { labels }: Course,
  part: Int32Array,
  round: number,
): Record<'kept' | 'left' | 'strange', number[]> {
  const sample: ReturnType<typeof sampleOf> = { kept: [], left: [], strange: [] };
  for (const [place, label] of labels.entries())
    if (label % oneTopicIn === round) sample.strange.push(place);
    else sample[part[place] === round ? 'left' : 'kept'].push(place);
  return sample;
}

/** Learns from what is kept, and weighs any other example by it. */
function learnWithout(course: Course, kept: readonly number[]): (place: number) => Weighed {
  const { labels, nearByMeaning, answers } = course;
  const exampleOf = course.examplesAfter(kept);
  const classifier = learn({
    ...course,
    examples: kept.map(exampleOf),
    labels: kept.map((place) => labels[place]!),
    ...(nearByMeaning !== undefined && { nearByMeaning: kept.map((place) => nearByMeaning[place]!) }),
    ...(answers !== undefined && {
      answers: withoutAnswers(
        answers,
        kept.map((place) => labels[place]!),
      ),
    }),
  });
  const known = new Set(kept);
  const scales = { language: course.language, classifier, labels: Uint32Array.from(labels) };
  return (place) => {
    const near = course.neighboursOf(place).filter(({ wording }) => known.has(wording));
    return weigh(scales, exampleOf(place), near);
  };
}

/** The answer of a topic that is left out is left out too. */
function withoutAnswers(answers: readonly SparseVector[], labels: readonly number[]): SparseVector[] {
  const known = new Set(labels);
  const nothing: SparseVector = { columns: new Uint32Array(), values: new Float32Array() };
  return answers.map((answer, label) => (known.has(label) ? answer : nothing));
}

/** At most about so many of them, evenly. */
function thinned(places: readonly number[], most: number): number[] {
  const every = Math.max(1, Math.ceil(places.length / most));
  return places.filter((_, at) => at % every === 0);
}
