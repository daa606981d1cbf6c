import { randomness } from '../hear/random.ts';
import { contest, type Score, scoreAll } from './contest.ts';
import type { Meanings } from './engine.ts';
import { areaUnderCurve, calibrationError, foundShare } from './measures.ts';
import type { Labelled, Task } from './questions.ts';

const draws = 3;
const shots = 10;

export async function measureBanking77(
  { train, test }: { train: Labelled[]; test: Labelled[] },
  meanings: Meanings,
): Promise<Score[]> {
  const texts = test.map(({ text }) => text);
  const measure = async (known: string[][], key: string, name: string): Promise<Score> =>
    scoreAll(await contest({ language: 'en', known }, meanings), { key, name }, async (judge) =>
      foundShare(test, await judge(texts), 1),
    );
  const few: Score[] = [];
  for (let draw = 1; draw <= draws; draw += 1)
    few.push(
      await measure(drawn(train, draw), 'banking77TenShot', `BANKING77, ten wordings (${draws} draws)`),
    );
  return [await measure(byClass(train), 'banking77Full', 'BANKING77, all wordings'), meanOf(few)];
}

export async function measureClinc150(task: Task, meanings: Meanings): Promise<Score[]> {
  const judges = await contest(task, meanings);
  const texts = task.asked.map(({ text }) => text);
  const strangers = task.strangers['far'] ?? [];
  return [
    await scoreAll(judges, { key: 'clincInScope', name: 'CLINC150, in scope' }, async (judge) =>
      foundShare(task.asked, await judge(texts), 1),
    ),
    await scoreAll(
      judges,
      { key: 'clincOosAuroc', name: '… out of scope, area under the curve' },
      async (judge) => areaUnderCurve(await judge(texts), await judge(strangers)),
    ),
    {
      key: 'clincCalibrationError',
      name: '… calibration error',
      values: {
        lobby: calibrationError(task.asked, await judges.lobby(texts)),
        words: calibrationError(task.asked, await judges.words(texts)),
        nearest: undefined,
        miniSearch: undefined,
      },
    },
  ];
}

function byClass(train: readonly Labelled[]): string[][] {
  const known: string[][] = [];
  for (const { text, label } of train) (known[label] ??= []).push(text);
  return known;
}

/** Some wordings of each class, by chance. */
function drawn(train: readonly Labelled[], seed: number): string[][] {
  const random = randomness(seed);
  return byClass(train).map((wordings) =>
    wordings
      .map((text) => ({ text, place: random() }))
      .sort((one, other) => one.place - other.place)
      .slice(0, shots)
      .map(({ text }) => text),
  );
}

function meanOf(scores: readonly Score[]): Score {
  const [first] = scores;
  if (first === undefined) throw new RangeError('there is nothing to take a mean of');
  const mean = (contestant: keyof Score['values']): number =>
    scores.reduce((sum, { values }) => sum + (values[contestant] ?? 0), 0) / scores.length;
  return {
    ...first,
    values: {
      lobby: mean('lobby'),
      words: mean('words'),
      nearest: mean('nearest'),
      miniSearch: mean('miniSearch'),
    },
  };
}
