import { startGateway, untilReady, type GatewayProcess } from '@lobby/tools/gateway-process';
import type { Benchmark, Table } from '../findings.ts';
import { median, p95, rounded } from '../statistics.ts';
import { readDemoQuestions, type DemoQuestion } from '../turn/demo-questions.ts';
import { untilQuiet } from '../turn/process-tree.ts';
import { startUnprepared } from '../turn/unprepared.ts';
import { Hall } from './hall.ts';
import { measureSharing, type Sharing } from './sharing.ts';
import { largestCrowd, sizes, waitsOf, type CrowdWaits } from './sizes.ts';

const loadingMs = 180_000;
const preparingMs = 150_000;

/** How many kiosks may be spoken to at once before their visitors wait twice as long for the first sound as one alone. */
export const benchCrowd: Benchmark = async () => {
  const questions = await readDemoQuestions();
  const sharing = await measureSharing(questions[0]?.samples ?? new Int16Array());
  const uncached = await measureCrowds(await startUnprepared(), questions);
  const known = await measureCrowds(await startGateway(), questions);
  return {
    tables: [
      crowdTable('Answers that nobody prepared', uncached),
      crowdTable('Known answers', known),
      sharingTable(sharing),
    ],
    figures: {
      crowd: Math.min(largestCrowd(uncached), largestCrowd(known)),
      crowdUncached: largestCrowd(uncached),
      crowdKnown: largestCrowd(known),
      textBesideVoiceP95Ms: p95(sharing.textShared),
      soundBesideAnswerP95Ms: p95(sharing.soundBesideAnswer),
      soundBesideEarsP95Ms: p95(sharing.soundBesideEars),
    },
    notes: [
      'Each kiosk asks another of the demo questions, spoken by synthetic voices that the gateway does not use, all begun at the same moment; the page’s own detector, gate and table, in real time. Milliseconds from the last audible sample to the first sound.',
      'crowd is the largest number of kiosks, without a smaller one that failed, whose p95 is at most twice that of one kiosk alone; larger crowds are not tried once one has waited three times as long.',
      'The detectors of all kiosks run on the same two cores (about 3 % of a core each), which real kiosks bring along.',
      'Worst kiosk: the median of the kiosk that waited longest. A question that is not answered aloud counts as waited for without end.',
      'Ears and voice at once are the gateway’s engines without the gateway: an answer without end is spoken at one kiosk, as far ahead as the gateway lets it, while a visitor elsewhere speaks and pauses.',
    ],
  };
};

async function measureCrowds(
  gateway: GatewayProcess,
  questions: readonly DemoQuestion[],
): Promise<CrowdWaits[]> {
  const crowds: CrowdWaits[] = [];
  try {
    await untilReady(gateway.url, loadingMs);
    await untilQuiet(gateway.process.pid ?? 0, preparingMs);
    for (const { kiosks, rounds } of sizes) {
      crowds.push(await measureCrowd(gateway.url, { kiosks, rounds }, questions));
      if ((crowds.at(-1)?.p95Ms ?? 0) > 3 * (crowds[0]?.p95Ms ?? Infinity)) break;
    }
    return crowds;
  } finally {
    await gateway.close();
  }
}

/** Every round asks other questions, and both languages are asked at once. */
async function measureCrowd(
  url: string,
  { kiosks, rounds }: { kiosks: number; rounds: number },
  questions: readonly DemoQuestion[],
): Promise<CrowdWaits> {
  const hall = await Hall.open(url, kiosks);
  const half = questions.length / 2;
  const questionAt = (place: number): DemoQuestion[] =>
    questions.slice((place * (half + 1)) % questions.length).slice(0, 1);
  try {
    const waits = [];
    for (let round = 0; round < rounds; round++)
      waits.push(
        ...(await hall.ask(
          Array.from({ length: kiosks }, (_, kiosk) => questionAt(round * kiosks + kiosk)).flat(),
        )),
      );
    return waitsOf(kiosks, waits);
  } finally {
    hall.close();
  }
}

function crowdTable(title: string, crowds: readonly CrowdWaits[]): Table {
  return {
    title,
    headings: [
      'kiosks at once',
      'answered',
      'first sound p50 / p95 ms',
      'times one alone (p95)',
      'worst kiosk ms',
    ],
    rows: crowds.map(({ kiosks, asked, answered, p50Ms, p95Ms, worstKioskMs }) => [
      String(kiosks),
      `${answered} of ${asked}`,
      `${rounded(p50Ms)} / ${rounded(p95Ms)}`,
      rounded(p95Ms / (crowds[0]?.p95Ms ?? NaN), 2),
      rounded(worstKioskMs),
    ]),
  };
}

function sharingTable(sharing: Sharing): Table {
  const row = (what: string, times: readonly number[]): string[] => [
    what,
    rounded(median(times)),
    rounded(p95(times)),
  ];
  return {
    title: 'Ears and voice at once, ms',
    headings: ['what', 'median', 'p95'],
    rows: [
      row('text after a pause, nobody else there', sharing.textAlone),
      row('text while an answer is spoken elsewhere, voice as fast as it can', sharing.textUnshared),
      row('text while an answer is spoken elsewhere, cores shared', sharing.textShared),
      row('first sound, nobody else there', sharing.soundAlone),
      row('first sound while an answer is spoken elsewhere', sharing.soundBesideAnswer),
      row('first sound while words are read all the time', sharing.soundBesideEars),
    ],
  };
}
