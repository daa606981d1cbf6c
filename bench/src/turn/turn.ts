import type { Language } from '@lobby/shared/protocol/language';
import { startGateway, untilReady, type GatewayProcess } from '@lobby/tools/gateway-process';
import type { Benchmark, Findings, Table } from '../findings.ts';
import { ScriptedKiosk } from '../kiosk/scripted-kiosk.ts';
import { loadJudge } from '../kiosk/voice-judge.ts';
import { readRecordings } from '../speech/recordings.ts';
import { median, p95, rounded } from '../statistics.ts';
import { askAloud, untilIdle } from './ask-aloud.ts';
import { readDemoQuestions, type DemoQuestion } from './demo-questions.ts';
import { measureInBrowser } from './in-browser.ts';
import { startUnprepared } from './unprepared.ts';
import { memoryOfTreeMb, untilQuiet } from './process-tree.ts';
import type { Outcome, Stages } from './stages.ts';

/** One spoken question and what came of it; undefined when it was not answered aloud. */
interface Asked {
  language: Language;
  outcome: Outcome | undefined;
  right: boolean;
}

const uncachedPerLanguage = 8;

const loadingMs = 180_000;

/** The openings of known answers are made ready first, as they are on a kiosk that has been up for some minutes. */
const preparingMs = 300_000;

/** From the end of a spoken question to the first sound of its answer, stage by stage, on this machine's own models. */
export const benchTurn: Benchmark = async ({ data }) => {
  const questions = await readDemoQuestions();
  const people = await readRecordings(data);
  const uncached = await askUncached(questions);
  const gateway = await startGateway();
  try {
    await untilReady(gateway.url, loadingMs);
    await untilQuiet(gateway.process.pid ?? 0, preparingMs);
    const demo = await askAll(gateway, questions);
    const recorded =
      people &&
      (await askAll(
        gateway,
        people.map((recording) => ({ ...recording, answer: undefined })),
      ));
    const memoryMb = await memoryOfTreeMb(gateway.process.pid ?? 0);
    const browser = await measureInBrowser(gateway.url, questions);
    return report({ demo, uncached, recorded, memoryMb, browser });
  } finally {
    await gateway.close();
  }
};

/** Some of the questions, asked of a gateway that speaks nothing beforehand and finds nothing on the disk. */
async function askUncached(questions: readonly DemoQuestion[]): Promise<Asked[]> {
  const some = (['zh', 'en'] as const).flatMap((language) =>
    questions.filter((question) => question.language === language).slice(0, uncachedPerLanguage),
  );
  const gateway = await startUnprepared();
  try {
    await untilReady(gateway.url, loadingMs);
    await untilQuiet(gateway.process.pid ?? 0, preparingMs);
    return await askAll(gateway, some);
  } finally {
    await gateway.close();
  }
}

type Spoken = Pick<DemoQuestion, 'name' | 'language' | 'samples'> & { answer: string | undefined };

async function askAll(gateway: GatewayProcess, questions: readonly Spoken[]): Promise<Asked[]> {
  const judge = await loadJudge();
  const asked: Asked[] = [];
  for (const { name, language, samples, answer } of questions) {
    const kiosk = new ScriptedKiosk({
      url: gateway.url,
      name: `bench-${asked.length}`,
      language,
      judge: judge(),
    });
    try {
      await kiosk.until((event) => event.from === 'link', 10_000);
      kiosk.touch({ type: 'start', language });
      await untilIdle(kiosk);
      const outcome = await askAloud(kiosk, samples).catch((fault: unknown) => {
        process.stderr.write(`${name}: ${String(fault)}\n`);
        return undefined;
      });
      asked.push({
        language,
        outcome,
        right: answer !== undefined && outcome !== undefined && begins(answer, outcome.answer),
      });
      await untilIdle(kiosk);
    } finally {
      kiosk.close();
    }
  }
  return asked;
}

/** Captions come sentence by sentence, without the spaces between them. */
function begins(answer: string, said: string): boolean {
  return answer.replaceAll(/\s/g, '').startsWith(said.replaceAll(/\s/g, ''));
}

interface Measured {
  demo: Asked[];
  uncached: Asked[];
  recorded: Asked[] | undefined;
  memoryMb: number;
  browser: number[];
}

function report({ demo, uncached, recorded, memoryMb, browser }: Measured): Findings {
  const first = firstSounds(demo);
  return {
    tables: [
      stageTable('Demo questions, spoken by synthetic voices that the gateway does not use', demo),
      stageTable(
        'The same before a gateway that prepared nothing: every clause is spoken when it is needed',
        uncached,
      ),
      ...(recorded
        ? [
            stageTable(
              'Recordings of people (no bank questions; the answer is what Lobby says to them)',
              recorded,
            ),
          ]
        : []),
      ...(browser.length > 0 ? [browserTable(browser)] : []),
    ],
    figures: {
      firstSoundP50Ms: median(first),
      firstSoundP95Ms: p95(first),
      uncachedP50Ms: median(firstSounds(uncached)),
      uncachedP95Ms: p95(firstSounds(uncached)),
      knownP95Ms: p95(first),
      answeredShare: demo.filter(({ right }) => right).length / demo.length,
      memoryMb,
      ...(browser.length > 0 && { browserFirstSoundP50Ms: median(browser) }),
    },
    notes: [
      `${demo.length} demo questions once each; right means that what was spoken begins the entry's own answer.`,
      recorded
        ? `${recorded.length} recordings of people.`
        : 'RECORDINGS OF PEOPLE WERE NOT THERE: pass --data FOLDER.',
      'Measured after the openings of known answers were prepared, as on a kiosk that has been up for some minutes.',
      `uncached: ${uncached.length} of the questions; the aims are 650 ms (p50) and 1,000 ms (p95), and 450 ms (p95) for known answers.`,
      'Milliseconds after the last audible sample; the detector is the page’s own, fed in real time; memory is gateway and engines (proportional shares).',
      browser.length > 0
        ? 'In the browser, software rendering shares the two cores; first sound is when the page’s audio clock reached it.'
        : 'IN THE BROWSER NO QUESTION WAS ANSWERED; what came in its place stands above.',
    ],
  };
}

function firstSounds(asked: readonly Asked[]): number[] {
  return asked.flatMap(({ outcome }) => outcome?.stages.firstSoundMs ?? []);
}

const stages: [keyof Stages, string][] = [
  ['turnDecidedMs', 'turn decided'],
  ['finalTextMs', 'final text'],
  ['firstClauseMs', 'first clause'],
  ['firstSoundMs', 'first sound'],
];

function stageTable(title: string, asked: readonly Asked[]): Table {
  const row = (language: Language): string[] => {
    const outcomes = asked.filter((one) => one.language === language).flatMap(({ outcome }) => outcome ?? []);
    const cells = stages.map(([stage]) => {
      const values = outcomes.map((outcome) => outcome.stages[stage]);
      return values.length === 0 ? '-' : `${rounded(median(values))} / ${rounded(p95(values))}`;
    });
    return [
      language,
      `${outcomes.length} of ${asked.filter((one) => one.language === language).length}`,
      ...cells,
    ];
  };
  return {
    title,
    headings: ['language', 'answered', ...stages.map(([, name]) => `${name} p50 / p95 ms`)],
    rows: [row('zh'), row('en')],
  };
}

function browserTable(firstSoundMs: readonly number[]): Table {
  return {
    title: 'The same in the real browser',
    headings: ['questions', 'first sound p50 / p95 ms'],
    rows: [[String(firstSoundMs.length), `${rounded(median(firstSoundMs))} / ${rounded(p95(firstSoundMs))}`]],
  };
}
