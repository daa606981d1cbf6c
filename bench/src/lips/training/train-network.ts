import { type Random, between } from '@lobby/kiosk/avatar/random';
import type { Network } from '@lobby/kiosk/lips/classifier';
import { Adam } from './adam.ts';
import type { Example } from './examples.ts';

/** How a network is taught. */
export interface Lessons {
  hiddenUnits: number;
  rounds: number;
  /** Told after each round: the mean loss of its examples. */
  report: (round: number, loss: number) => void;
}

const batchSize = 64;

/** Teaches a network of one hidden layer the examples, by gradient descent on the cross-entropy of each output. */
export function trainNetwork(examples: readonly Example[], lessons: Lessons, random: Random): Network {
  const inputs = examples[0]!.inputs.length;
  const outputs = examples[0]!.targets.length;
  const hidden = newLayer(lessons.hiddenUnits, inputs, random);
  const output = newLayer(outputs, lessons.hiddenUnits, random);
  const order = Uint32Array.from(examples.keys());
  for (let round = 0; round < lessons.rounds; round += 1) {
    shuffle(order, random);
    const pace = 0.002 * Math.min(1, 2 * (1 - round / lessons.rounds));
    let loss = 0;
    for (let from = 0; from < order.length; from += batchSize) {
      for (const at of order.subarray(from, from + batchSize)) loss += learn(examples[at]!, hidden, output);
      for (const layer of [hidden, output]) layer.adam.step(layer.weights, pace);
    }
    lessons.report(round, loss / order.length);
  }
  return { hidden: rowsOf(hidden), output: rowsOf(output) };
}

interface Layer {
  /** A row for each unit: its bias, then a weight for each input. */
  weights: Float64Array;
  adam: Adam;
  rowLength: number;
  activity: Float64Array;
}

function newLayer(units: number, inputs: number, random: Random): Layer {
  const rowLength = inputs + 1;
  const spread = Math.sqrt(3 / inputs);
  const weights = Float64Array.from({ length: units * rowLength }, (_, at) =>
    at % rowLength === 0 ? 0 : between(random, -spread, spread),
  );
  return { weights, adam: new Adam(weights.length), rowLength, activity: new Float64Array(units) };
}

/** Adds one example's gradients to those of its batch; returns its loss. */
function learn({ inputs, targets }: Example, hidden: Layer, output: Layer): number {
  forward(hidden, inputs, Math.tanh);
  forward(output, hidden.activity, (sum) => 1 / (1 + Math.exp(-sum)));
  let loss = 0;
  const blame = new Float64Array(hidden.activity.length);
  for (const [unit, answer] of output.activity.entries()) {
    const target = targets[unit]!;
    loss -= target * Math.log(answer + 1e-9) + (1 - target) * Math.log(1 - answer + 1e-9);
    const row = unit * output.rowLength;
    for (let at = 0; at < blame.length; at += 1)
      blame[at]! += (answer - target) * output.weights[row + 1 + at]!;
    backward(output, { unit, error: answer - target }, hidden.activity);
  }
  for (const [unit, activity] of hidden.activity.entries())
    backward(hidden, { unit, error: blame[unit]! * (1 - activity ** 2) }, inputs);
  return loss;
}

function forward(layer: Layer, inputs: ArrayLike<number>, bend: (sum: number) => number): void {
  for (let unit = 0; unit < layer.activity.length; unit += 1) {
    const row = unit * layer.rowLength;
    let sum = layer.weights[row]!;
    for (let at = 0; at < inputs.length; at += 1) sum += layer.weights[row + 1 + at]! * inputs[at]!;
    layer.activity[unit] = bend(sum);
  }
}

function backward(
  { adam, rowLength }: Layer,
  { unit, error }: { unit: number; error: number },
  inputs: ArrayLike<number>,
): void {
  const row = unit * rowLength;
  adam.gradients[row]! += error;
  for (let at = 0; at < inputs.length; at += 1) adam.gradients[row + 1 + at]! += error * inputs[at]!;
}

function shuffle(order: Uint32Array, random: Random): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** Three digits are enough, and keep the file small. */
function rowsOf({ weights, rowLength }: Layer): number[][] {
  return Array.from({ length: weights.length / rowLength }, (_, unit) =>
    Array.from(
      weights.subarray(unit * rowLength, (unit + 1) * rowLength),
      (weight) => Math.round(weight * 1000) / 1000,
    ),
  );
}
