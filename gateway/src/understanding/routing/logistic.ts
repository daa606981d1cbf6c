/** A probability as the logistic function of weighed features. */
export interface Logistic {
  bias: number;
  weights: number[];
}

const steps = 800;
const rate = 0.5;
const ridge = 1e-3;

export function probabilityOf({ bias, weights }: Logistic, features: readonly number[]): number {
  const sum = weights.reduce((result, weight, at) => result + weight * (features[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Fits by gradient descent on features brought to one scale; a little ridge keeps it finite where all outcomes are the same. */
export function fitLogistic(rows: readonly (readonly number[])[], outcomes: readonly boolean[]): Logistic {
  const scales = (rows[0] ?? []).map((_, at) => scaleOf(rows.map((row) => row[at] ?? 0)));
  const scaled = rows.map((row) => row.map((value, at) => (value - scales[at]!.middle) / scales[at]!.spread));
  const fitted: Logistic = { bias: 0, weights: scales.map(() => 0) };
  for (let step = 0; step < steps; step += 1) {
    const slope = slopeOf(fitted, scaled, outcomes);
    fitted.bias -= rate * slope.bias;
    fitted.weights = fitted.weights.map(
      (weight, at) => weight - rate * (slope.weights[at]! + ridge * weight),
    );
  }
  const weights = fitted.weights.map((weight, at) => weight / scales[at]!.spread);
  const bias = weights.reduce((result, weight, at) => result - weight * scales[at]!.middle, fitted.bias);
  return { bias, weights };
}

function slopeOf(
  fitted: Logistic,
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
): Logistic {
  const slope: Logistic = { bias: 0, weights: fitted.weights.map(() => 0) };
  for (const [place, row] of rows.entries()) {
    const fault = (probabilityOf(fitted, row) - (outcomes[place] === true ? 1 : 0)) / rows.length;
    slope.bias += fault;
    for (const [at, value] of row.entries()) slope.weights[at]! += fault * value;
  }
  return slope;
}

function scaleOf(values: readonly number[]): { middle: number; spread: number } {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
  return { middle, spread: Math.sqrt(variance) || 1 };
}
