/** How much the spread within topics counts beside one that is the same in all directions: measured on parts of two sets that were left out. */
const spreadShare = 0.35;

/** So many wordings, less one for each topic, are worth as much as none. */
const littleKnown = 60;

/** Of more wordings than these, some tell enough. */
const mostWordings = 5000;

/** The inverse of the lower triangle of a covariance, row after row, the upper half zero. */
export type Whitening = Float32Array;

/** Wordings by their places, their meanings and their topics. */
export interface Spread {
  places: readonly number[];
  vectorOf: (place: number) => Float32Array;
  labels: readonly number[];
}

/**
 * Learns what makes the wordings of one topic differ as little in one direction as in another (within-class covariance normalisation; Hatch
 * and others, Interspeech 2006): how a question is put weighs less then, and what it is about more. Undefined where no topic has two wordings.
 */
export function learnWhitening(
  { places, vectorOf, labels }: Spread,
  dimensions: number,
): Whitening | undefined {
  const every = Math.max(1, Math.ceil(places.length / mostWordings));
  const some = places.filter((_, at) => at % every === 0);
  const rests = restsOf({ places: some, vectorOf, labels });
  if (rests.free === 0) return undefined;
  return inverse(triangleOf(covarianceOf(rests, dimensions), dimensions), dimensions);
}

/** A vector with its differences evened out. */
export function whitened(vector: Float32Array, whitening: Whitening): Float32Array {
  const { length } = vector;
  return vector.map((_, row) => {
    let sum = 0;
    for (let at = 0, start = row * length; at <= row; at += 1) sum += whitening[start + at]! * vector[at]!;
    return sum;
  });
}

/** What sets each wording apart from the middle of its topic, and how many of them are free to differ. */
interface Rests {
  rows: Float32Array[];
  free: number;
}

function restsOf({ places: all, vectorOf, labels }: Spread): Rests {
  const topics = Map.groupBy(all, (place) => labels[place]!);
  const rows: Float32Array[] = [];
  let free = 0;
  for (const places of topics.values()) {
    if (places.length < 2) continue;
    free += places.length - 1;
    const middle = new Float32Array(vectorOf(places[0]!).length);
    for (const place of places)
      for (const [at, value] of vectorOf(place).entries()) middle[at]! += value / places.length;
    for (const place of places) rows.push(vectorOf(place).map((value, at) => value - middle[at]!));
  }
  return { rows, free };
}

/** The lower half of the covariance, its mean spread 1 and drawn towards the same in all directions. */
function covarianceOf({ rows, free }: Rests, dimensions: number): Float64Array {
  const sums = new Float64Array(dimensions * dimensions);
  for (const row of rows)
    for (let one = 0; one < dimensions; one += 1) {
      const value = row[one]!;
      const start = one * dimensions;
      for (let other = 0; other <= one; other += 1) sums[start + other]! += value * row[other]!;
    }
  let trace = 0;
  for (let at = 0; at < dimensions; at += 1) trace += sums[at * dimensions + at]! / dimensions;
  const share = trace > 0 ? (spreadShare * free) / (free + littleKnown) : 0;
  const covariance = sums.map((sum) => (trace > 0 ? (share * sum) / trace : 0));
  for (let at = 0; at < dimensions; at += 1) covariance[at * dimensions + at]! += 1 - share;
  return covariance;
}

/** Cholesky's lower triangle. */
function triangleOf(matrix: Float64Array, size: number): Float64Array {
  const triangle = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row * size + column]!;
      for (let at = 0; at < column; at += 1)
        rest -= triangle[row * size + at]! * triangle[column * size + at]!;
      triangle[row * size + column] =
        row === column ? Math.sqrt(rest) : rest / triangle[column * size + column]!;
    }
  return triangle;
}

function inverse(triangle: Float64Array, size: number): Whitening {
  const inverted = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const pivot = triangle[row * size + row]!;
    for (let at = 0; at < row; at += 1) {
      const factor = triangle[row * size + at]!;
      for (let column = 0; column <= at; column += 1)
        inverted[row * size + column]! -= factor * inverted[at * size + column]!;
    }
    for (let column = 0; column < row; column += 1) inverted[row * size + column]! /= pivot;
    inverted[row * size + row] = 1 / pivot;
  }
  return Float32Array.from(inverted);
}
