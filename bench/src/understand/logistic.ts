/** One example: the features it has, and the labels it carries. */
export interface Example {
  features: string[];
  labels: Set<string>;
}

/** How sure it is of each label, 0..1. */
export type Judge = (features: readonly string[]) => Map<string, number>;

const rounds = 12;
const rate = 0.5;
/** Labels seen less often are not learnt. */
const leastExamples = 2;

/** Logistic regressions, one for each label, by stochastic gradients with a rate of their own for each weight (AdaGrad, Duchi 2011). */
export function trainLogistic(examples: readonly Example[]): Judge {
  const features = new Map<string, number>();
  for (const { features: names } of examples)
    for (const name of names) if (!features.has(name)) features.set(name, features.size);
  const counts = Map.groupBy(
    examples.flatMap(({ labels }) => [...labels]),
    (label) => label,
  );
  const labels = [...counts].filter(([, all]) => all.length >= leastExamples).map(([label]) => label);
  const rows = examples.map(({ features: names }) => indices(names, features));
  const weights = labels.map((label) =>
    trainOne(
      rows,
      examples.map((example) => example.labels.has(label)),
      features.size,
    ),
  );
  return (names) => {
    const row = indices(names, features);
    return new Map(
      labels.map((label, place) => [label, probability(weights[place] ?? new Float32Array(), row)]),
    );
  };
}

function indices(names: readonly string[], features: ReadonlyMap<string, number>): number[] {
  return names.flatMap((name) => features.get(name) ?? []);
}

function probability(weights: Float32Array, row: readonly number[]): number {
  let sum = weights.at(-1) ?? 0;
  const scale = 1 / Math.sqrt(row.length || 1);
  for (const index of row) sum += (weights[index] ?? 0) * scale;
  return 1 / (1 + Math.exp(-sum));
}

function trainOne(rows: readonly number[][], truth: readonly boolean[], size: number): Float32Array {
  const weights = new Float32Array(size + 1);
  const squares = new Float32Array(size + 1).fill(1e-3);
  for (let round = 0; round < rounds; round++)
    for (const [place, row] of rows.entries()) {
      const error = (truth[place] === true ? 1 : 0) - probability(weights, row);
      if (Math.abs(error) < 0.02) continue;
      const scale = 1 / Math.sqrt(row.length || 1);
      for (const index of row) learn(weights, squares, { index, gradient: error * scale });
      learn(weights, squares, { index: size, gradient: error });
    }
  return weights;
}

function learn(
  weights: Float32Array,
  squares: Float32Array,
  { index, gradient }: { index: number; gradient: number },
): void {
  squares[index] = (squares[index] ?? 0) + gradient * gradient;
  weights[index] = (weights[index] ?? 0) + (rate * gradient) / Math.sqrt(squares[index]);
}
