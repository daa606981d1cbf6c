/** Vectors, one row after another: as they are, or in eight bits and how much one step of a row is. */
export type Rows =
  | { type: 'exact'; values: Float32Array }
  | { type: 'eight-bit'; values: Int8Array; steps: Float32Array };

const mostSteps = 127;

/** A quarter of the size; cosines stay the same to the third decimal. */
export function inEightBits(vectors: Float32Array, dimensions: number): Rows {
  const values = new Int8Array(vectors.length);
  const steps = new Float32Array(vectors.length / dimensions);
  for (let row = 0; row < steps.length; row += 1) {
    const start = row * dimensions;
    const end = start + dimensions;
    let most = 0;
    for (let at = start; at < end; at += 1) most = Math.max(most, Math.abs(vectors[at]!));
    const step = most / mostSteps || 1;
    for (let at = start; at < end; at += 1) values[at] = Math.round(vectors[at]! / step);
    steps[row] = step;
  }
  return { type: 'eight-bit', values, steps };
}

/** The product of a vector with a row. */
export function productWith(rows: Rows, row: number, vector: Float32Array): number {
  const start = row * vector.length;
  return rows.type === 'exact'
    ? product(rows.values, start, vector)
    : rows.steps[row]! * eightBitProduct(rows.values, start, vector);
}

/** A loop of its own, because one over arrays of two kinds is several times slower. */
function eightBitProduct(values: Int8Array, start: number, vector: Float32Array): number {
  let one = 0;
  let other = 0;
  for (let at = 0; at < vector.length; at += 2) {
    one += values[start + at]! * vector[at]!;
    other += values[start + at + 1]! * vector[at + 1]!;
  }
  return one + other;
}

/** The product of a vector with a row of a table. */
export function product(table: Float32Array, start: number, vector: Float32Array): number {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let at = 0; at < vector.length; at += 4) {
    one += table[start + at]! * vector[at]!;
    two += table[start + at + 1]! * vector[at + 1]!;
    three += table[start + at + 2]! * vector[at + 2]!;
    four += table[start + at + 3]! * vector[at + 3]!;
  }
  return one + two + three + four;
}
