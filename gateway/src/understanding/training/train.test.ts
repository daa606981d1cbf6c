import { expect, test } from 'vitest';
import { openNeighbours } from '../meaning/neighbours.ts';
import type { Topic } from '../router.ts';
import { createTrainedRouter } from '../routing/trained-router.ts';
import { bestOf } from '../router.contract.ts';
import { topics as hall } from '../test/topics.ts';
import { corpusOf } from './corpus.ts';
import { train } from './train.ts';

const never = new AbortController().signal;
const dimensions = 64;

test('[U13] the same topics are learnt the same every time', () => {
  const topics = hall.filter(({ language }) => language === 'zh');
  const learnt = [1, 2].map(() => train(corpusOf(topics, 'zh')));
  expect(learnt[0]).toEqual(learnt[1]);
});

/** More topics than are scored in full, and more wordings than are compared one by one; meanings drawn by chance, near for one topic. */
function many() {
  const topics: Topic[] = Array.from({ length: 1700 }, (_, at) => ({
    target: { type: 'entry', id: `${at}` },
    language: 'en',
    wordings: ['open', 'close', 'find'].map((verb) => `${verb} ${word(at)} ${word(at * 7 + 3)}`),
    negativeWordings: [],
    answer: '',
  }));
  const corpus = corpusOf(topics, 'en');
  const vectors = new Float32Array(corpus.wordings.length * dimensions);
  for (const [place, { label }] of corpus.wordings.entries())
    vectors.set(meaning(label, place), place * dimensions);
  const model = train(corpus, { vectors, dimensions });
  return { topics, vectors, model };
}

test('[U16] among thousands of topics each is still found, by its words and by its meaning', async () => {
  const { topics, vectors, model } = many();
  expect(model.meanings?.wordings.type).toBe('eight-bit');
  const find = openNeighbours(model.meanings!);
  expect(find(vectors.slice(300 * dimensions, 301 * dimensions))[0]?.wording).toBe(300);
  let asked = 0;
  const route = createTrainedRouter(model, topics, async () => meaning(asked, 99));
  let found = 0;
  for (asked = 0; asked < 1700; asked += 17) {
    const routing = await route(`please ${word(asked)} with ${word(asked * 7 + 3)}`, never);
    if (bestOf(routing) === `${asked}`) found += 1;
  }
  expect(found).toBeGreaterThanOrEqual(97);
}, 60_000);

/** A made word for a number. */
function word(number: number): string {
  const syllables = ['ba', 'ke', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te'];
  return Array.from({ length: 4 }, (_, at) => syllables[Math.floor(number / 12 ** at) % 12]).join('');
}

function meaning(label: number, place: number): Float32Array {
  const vector = Float32Array.from(
    { length: dimensions },
    (_, at) => Math.sin((label + 1) * (at + 1) * 1.7) + 0.1 * Math.sin(place * (at + 3)),
  );
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
