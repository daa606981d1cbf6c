import type { Recogniser } from '@lobby/gateway/recognition/recogniser';
import type { Language } from '@lobby/shared/protocol/language';
import type { Benchmark, Findings } from '../findings.ts';
import { readRecordings, type Recording } from '../speech/recordings.ts';
import { p95 } from '../statistics.ts';
import { readDemoQuestions } from '../turn/demo-questions.ts';
import { type Condition, type Heard, rateOf } from './condition.ts';
import { hear, openEars } from './ears.ts';
import { inHall } from './hall-babble.ts';
import { rateWithHotWords, wronglyCorrectedShare } from './hot-words.ts';
import { hallNoises, type Noise } from './noises.ts';
import { readShortUtterances } from './short-utterances.ts';
import { noiseTable, speechTable, timeTable } from './tables.ts';

interface Utterance {
  language: Language;
  text: string;
  samples: Int16Array;
}

/** Decibels by which the speech is louder than the people around; undefined is a quiet room. */
const halls = [undefined, 20, 10, 5] as const;
const noisesOfEach = 15;

/** How well and how fast the ears of this machine hear people, synthetic visitors and sounds that are no speech. */
export const benchHear: Benchmark = async ({ data }) => {
  const people = await readRecordings(data);
  const questions = await readDemoQuestions();
  const short = await readShortUtterances();
  const ears = await openEars();
  try {
    const recorded = people && (await hearPeople(ears.recogniser, people));
    const synthetic = [
      { name: 'demo questions', heard: await hearAll(ears.recogniser, questions) },
      { name: 'one to five syllables', heard: await hearAll(ears.recogniser, short) },
    ];
    const invented = await hearNoises(ears.recogniser, hallNoises(noisesOfEach, 11));
    const hotWords = await measureHotWords(synthetic[0]?.heard ?? []);
    return report({ recorded, synthetic, invented, hotWords, memoryMb: await ears.memoryMb() });
  } finally {
    await ears.close();
  }
};

async function hearPeople(recogniser: Recogniser, people: readonly Recording[]): Promise<Condition[]> {
  const conditions: Condition[] = [];
  for (const decibels of halls) {
    const utterances = people.map((person, seed) => {
      const others = people.filter((other) => other !== person).map(({ samples }) => samples);
      const samples =
        decibels === undefined ? person.samples : inHall(person.samples, others, { decibels, seed });
      return { ...person, samples };
    });
    const name = decibels === undefined ? 'quiet room' : `hall, ${decibels} dB`;
    conditions.push({ name, heard: await hearAll(recogniser, utterances) });
  }
  return conditions;
}

async function hearAll(recogniser: Recogniser, utterances: readonly Utterance[]): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const { language, text, samples } of utterances)
    heard.push({ language, said: text, hearing: await hear(recogniser, samples, language) });
  return heard;
}

/** Each noise, and what was invented for it. */
async function hearNoises(
  recogniser: Recogniser,
  noises: readonly Noise[],
): Promise<{ kind: string; text: string }[]> {
  const heard: { kind: string; text: string }[] = [];
  for (const { kind, samples } of noises)
    heard.push({ kind, text: (await hear(recogniser, samples, 'zh')).text });
  return heard;
}

async function measureHotWords(questions: readonly Heard[]): Promise<Record<string, number>> {
  const wrong = await wronglyCorrectedShare();
  return {
    zhHotWordCer: await rateWithHotWords(questions, 'unknown'),
    zhKnownQuestionCer: await rateWithHotWords(questions, 'known'),
    ...(wrong !== undefined && { wronglyCorrectedShare: wrong }),
  };
}

interface Results {
  recorded: Condition[] | undefined;
  synthetic: Condition[];
  invented: { kind: string; text: string }[];
  hotWords: Record<string, number>;
  memoryMb: number;
}

function report({ recorded = [], synthetic, invented, hotWords, memoryMb }: Results): Findings {
  const hearings = [...recorded, ...synthetic].flatMap(({ heard }) => heard.map(({ hearing }) => hearing));
  const [questions, short] = synthetic;
  return {
    tables: [
      speechTable('People', recorded),
      speechTable('Synthetic visitors (voices the gateway does not answer with)', synthetic),
      noiseTable(invented),
      timeTable(hearings),
    ],
    figures: {
      ...Object.fromEntries(recorded.flatMap(({ name, heard }) => errorFigures(name, heard))),
      zhSyntheticCer: rateOf(questions?.heard ?? [], 'zh'),
      enSyntheticWer: rateOf(questions?.heard ?? [], 'en'),
      ...hotWords,
      shortHeardShare: shareOf(short?.heard ?? [], ({ hearing }) => hearing.text !== ''),
      inventedShare: shareOf(invented, ({ text }) => text !== ''),
      finalP95Ms: p95(hearings.map(({ finalMs }) => finalMs)),
      readyP95Ms: p95(hearings.map(({ readyMs }) => readyMs)),
      realTimeFactor:
        sumOf(hearings.map(({ readyMs }) => readyMs)) / sumOf(hearings.map(({ soundMs }) => soundMs)),
      memoryMb,
    },
    notes: [
      recorded.length === 0
        ? 'NO RECORDINGS OF PEOPLE: name a folder with --data; the error rates of people were not measured.'
        : 'The recordings of people are few and mostly read aloud: a change of a point means nothing.',
      'Errors are characters of Mandarin and words of English; in a hall, six other recordings babble at once.',
      'The pause is told after 200 ms of silence and the decision after 400 ms: the final text waits only for what the pause has not brought.',
      '`zhHotWordCer` is the demo questions again with the bank’s hot words, without the very question that was asked, `zhKnownQuestionCer` with it; `wronglyCorrectedShare` counts correct sentences of law and administration that those hot words change.',
      'The real-time factor counts the work at the pause, with the threads of the gateway; memory is the process of the ears.',
    ],
  };
}

/** The quiet room carries the plain names: `zhCer`, `enWer`; halls carry their decibels. */
function errorFigures(name: string, heard: readonly Heard[]): [string, number][] {
  const decibels = /\d+/.exec(name)?.[0] ?? '';
  return [
    [`zhCer${decibels}`, rateOf(heard, 'zh')],
    [`enWer${decibels}`, rateOf(heard, 'en')],
  ];
}

function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
