/** A network with one hidden layer: each row of a layer is the bias and then a weight for every input. */
export interface Network {
  hidden: readonly (readonly number[])[];
  output: readonly (readonly number[])[];
}

/** Answers how likely each output is for the inputs, 0 to 1: tanh units, then logistic ones. Writes into `into`. */
export function classify(network: Network, inputs: ArrayLike<number>, into: Float32Array): void {
  const activity = network.hidden.map((row) => Math.tanh(weigh(row, inputs)));
  for (const [at, row] of network.output.entries()) into[at] = 1 / (1 + Math.exp(-weigh(row, activity)));
}

function weigh(row: readonly number[], inputs: ArrayLike<number>): number {
  let sum = row[0]!;
  for (let at = 1; at < row.length; at += 1) sum += row[at]! * inputs[at - 1]!;
  return sum;
}
