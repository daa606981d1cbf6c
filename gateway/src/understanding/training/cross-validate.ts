import { type Lesson, learn } from '../classifier/passive-aggressive.ts';
import type { Neighbour } from '../meaning/neighbours.ts';
import type { Trial } from '../routing/thresholds.ts';
import { type Scales, weigh } from '../routing/weigh.ts';

/** Into how many parts the wordings go, and how many of them are left out in turn: for larger knowledge fewer, as each is learnt anew. */
const plans = [
  { upToExamples: 1500, parts: 10, rounds: 5 },
  { upToExamples: 4000, parts: 5, rounds: 5 },
  { upToExamples: Infinity, parts: 5, rounds: 1 },
] as const;

const mostTrials = 1000;

/** A lesson, and how the wordings are found that mean about the same as an example, itself among them. */
export interface Course extends Lesson {
  language: Scales['language'];
  neighboursOf: (place: number) => readonly Neighbour[];
}

/** Learns without a part of the wordings, weighs them, and does so with each part. A topic's only wording is never left out. */
export function crossValidate(course: Course): Trial[] {
  const { parts, rounds } =
    plans.find(({ upToExamples }) => course.examples.length <= upToExamples) ?? plans[2];
  const part = partsOf(course, parts);
  const most = mostTrials / rounds;
  return Array.from({ length: rounds }, (_, round) => tryPart(course, part, { round, most })).flat();
}

/** The wordings of a topic are dealt out one by one. */
function partsOf({ labels, classes }: Course, parts: number): Int32Array {
  const counts = new Uint32Array(classes);
  for (const label of labels) counts[label]! += 1;
  const dealt = new Uint32Array(classes);
  return Int32Array.from(labels, (label) => (counts[label]! < 2 ? -1 : (label + dealt[label]!++) % parts));
}

function tryPart(
  course: Course,
  part: Int32Array,
  { round, most }: { round: number; most: number },
): Trial[] {
  const { examples, labels, neighboursOf, nearByMeaning, language } = course;
  const places = examples.map((_, place) => place);
  if (!part.includes(round)) return [];
  const kept = places.filter((place) => part[place] !== round);
  const classifier = learn({
    ...course,
    examples: kept.map((place) => examples[place]!),
    labels: kept.map((place) => labels[place]!),
    ...(nearByMeaning !== undefined && { nearByMeaning: kept.map((place) => nearByMeaning[place]!) }),
  });
  const left = places.filter((place) => part[place] === round);
  const every = Math.max(1, Math.ceil(left.length / most));
  const scales = { language, classifier, labels: Uint32Array.from(labels) };
  return left
    .filter((_, at) => at % every === 0)
    .map((place) => {
      const near = neighboursOf(place).filter(({ wording }) => part[wording] !== round);
      const weighed = weigh(scales, examples[place]!, near);
      const label = labels[place]!;
      const { confidence, lead } = weighed;
      const [first, second, third] = weighed.labels;
      const amongThree = label === first || label === second || label === third;
      return { confidence, lead, right: first === label, amongThree };
    });
}
