import { randomness } from '../hear/random.ts';
import { contest, type Score, scoreAll } from './contest.ts';
import type { Meanings } from './engine.ts';
import { englishMishearing } from './english-mishearing.ts';
import type { Judge } from './judge.ts';
import { areaUnderCurve, calibrationError, foundShare } from './measures.ts';
import type { Labelled, Task } from './questions.ts';

const shots = 10;
const misheardShare = 0.2;

export async function measureBanking77(
  { train, test }: { train: Labelled[]; test: Labelled[] },
  meanings: Meanings,
): Promise<Score[]> {
  const texts = test.map(({ text }) => text);
  const mishear = englishMishearing(
    [...train, ...test].map(({ text }) => text),
    5,
  );
  const misheard = texts.map((text) => mishear(text, misheardShare));
  const found = async (judge: Judge, asked: readonly string[]): Promise<number> =>
    foundShare(test, await judge(asked), 1);
  const full = await contest({ language: 'en', known: byClass(train) }, meanings);
  const tenShot = await contest({ language: 'en', known: drawn(train) }, meanings);
  return [
    await scoreAll(full, { key: 'banking77Full', name: 'BANKING77, all wordings' }, (judge) =>
      found(judge, texts),
    ),
    await scoreAll(
      tenShot,
      { key: 'banking77TenShot', name: 'BANKING77, ten wordings (drawn once)' },
      (judge) => found(judge, texts),
    ),
    await scoreAll(
      tenShot,
      { key: 'banking77MisheardLoss', name: '… lost when 20 % of words are misheard' },
      async (judge) => (await found(judge, texts)) - (await found(judge, misheard)),
    ),
  ];
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

/** Some wordings of each class, by chance; another draw takes minutes and moves the share little. */
function drawn(train: readonly Labelled[]): string[][] {
  const random = randomness(1);
  return byClass(train).map((wordings) =>
    wordings
      .map((text) => ({ text, place: random() }))
      .sort((one, other) => one.place - other.place)
      .slice(0, shots)
      .map(({ text }) => text),
  );
}
