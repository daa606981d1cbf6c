import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom } from '@lobby/kiosk/avatar/random';
import { practiceSentences } from '../practice-sentences.ts';
import { say } from '../spoken.ts';
import { examplesOf } from './examples.ts';
import { trainNetwork } from './train-network.ts';

/** Teaches the audio-driven mouth and writes what it learnt: the same sentences give the same network. */
const file = join(import.meta.dirname, '..', '..', '..', '..', 'kiosk', 'src', 'lips', 'lip-network.json');

const spoken = await say(practiceSentences);
const examples = examplesOf(spoken);
process.stdout.write(`${examples.length} moments of ${spoken.length} sentences\n`);
const report = (round: number, loss: number): void => {
  process.stdout.write(`round ${round + 1}: loss ${loss.toFixed(4)}\n`);
};
const network = trainNetwork(examples, { hiddenUnits: 40, rounds: 24, report }, createRandom(1));
await writeFile(file, `${JSON.stringify(network)}\n`);
