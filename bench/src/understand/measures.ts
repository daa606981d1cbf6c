import type { Verdict } from './judge.ts';
import type { Labelled } from './questions.ts';

/** The share of questions whose class is among the first `places`. */
export function foundShare(asked: readonly Labelled[], verdicts: readonly Verdict[], places: number): number {
  const found = asked.filter(({ label }, at) => verdicts[at]?.labels.slice(0, places).includes(label));
  return found.length / asked.length;
}

/** The share of strangers that are turned away where 95 % of our own questions are still answered. */
export function rejectedShare(own: readonly Verdict[], strangers: readonly Verdict[]): number {
  const sorted = own.map(({ confidence }) => confidence).toSorted((one, other) => one - other);
  const threshold = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
  return strangers.filter(({ confidence }) => confidence < threshold).length / strangers.length;
}

/** The probability that one of our own is surer than a stranger: the area under the curve of acceptance (Mann and Whitney). */
export function areaUnderCurve(own: readonly Verdict[], strangers: readonly Verdict[]): number {
  const sorted = strangers.map(({ confidence }) => confidence).toSorted((one, other) => one - other);
  const sum = own.reduce(
    (total, { confidence }) =>
      total +
      (placeOf(sorted, (value) => value >= confidence) + placeOf(sorted, (value) => value > confidence)) / 2,
    0,
  );
  return sum / (own.length * sorted.length);
}

const bins = 10;

/** How far, on average, what is said of being right is from being right: expected calibration error over ten bins. */
export function calibrationError(asked: readonly Labelled[], verdicts: readonly Verdict[]): number {
  const told = verdicts.map(({ labels, right = 0 }, at) => ({ right, hit: labels[0] === asked[at]?.label }));
  const filled = Map.groupBy(told, ({ right }) => Math.min(bins - 1, Math.floor(right * bins)));
  let error = 0;
  for (const bin of filled.values())
    error += Math.abs(bin.reduce((sum, { right, hit }) => sum + right - (hit ? 1 : 0), 0)) / told.length;
  return error;
}

/** The first place in sorted values that holds what is asked for. */
function placeOf(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
