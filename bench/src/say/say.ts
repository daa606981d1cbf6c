import type { Recogniser } from '@lobby/gateway/recognition/recogniser';
import type { Clause, Voice } from '@lobby/gateway/synthesis/voice';
import type { ClosableVoice } from '@lobby/gateway/synthesis/prepared-voice';
import type { Benchmark, Findings } from '../findings.ts';
import { openEars } from '../hear/ears.ts';
import { englishSentences } from '../lips/sentences-en.ts';
import { mandarinSentences } from '../lips/sentences-zh.ts';
import { readDemoQuestions } from '../turn/demo-questions.ts';
import { p95 } from '../statistics.ts';
import { type CachedTimes, cachedTimes } from './cached.ts';
import { firstSounds, openings, whileHearing } from './first-sound.ts';
import { mixedSentences } from './mixed-sentences.ts';
import { type Pace, paceOf } from './pace.ts';
import { type PolyphoneScore, scorePolyphones } from './polyphones.ts';
import { readPublicPinyin } from './public-pinyin.ts';
import { errorShare, openClips, roundTrip } from './round-trip.ts';
import * as tables from './tables.ts';
import { openVoice, type Speaker, speakersOfVoice } from './voice.ts';

const pacedSentences = 10;
const cachedClauses = 20;
const worstShown = 12;

/** How soon, how fast and how understandably the voice of this machine speaks, and how well its Mandarin is read. */
export const benchSay: Benchmark = async ({ data }) => {
  const scores = await polyphoneScores(data);
  const voice = await openVoice();
  const ears = await openEars();
  try {
    const times = await measureTimes(voice, ears.recogniser);
    const trips = await measureRoundTrips(voice, ears.recogniser);
    return report({ times, trips, scores });
  } finally {
    await voice.close();
    await ears.close();
  }
};

async function polyphoneScores(data: string | undefined): Promise<Map<string, PolyphoneScore> | undefined> {
  const sources = await readPublicPinyin(data);
  return sources && new Map([...sources].map(([name, texts]) => [name, scorePolyphones(texts)]));
}

/** The times of everything that a visitor waits for. */
export interface Times {
  idle: number[];
  busy: number[];
  cached: CachedTimes;
  paces: Pace[];
}

export async function measureTimes(voice: ClosableVoice, recogniser: Recogniser): Promise<Times> {
  const clauses = openings();
  const idle = await firstSounds(voice, clauses);
  const [question] = await readDemoQuestions(1);
  const busy = await whileHearing(recogniser, question!.samples, () => firstSounds(voice, clauses));
  const paces: Pace[] = [];
  for (const text of mandarinSentences.slice(0, pacedSentences))
    paces.push(await paceOf(voice, { text, language: 'zh' }));
  return { idle, busy, cached: await cachedTimes(voice, clauses.slice(0, cachedClauses)), paces };
}

async function measureRoundTrips(voice: Voice, recogniser: Recogniser): Promise<tables.SpeakerTrips[]> {
  const clips = await openClips();
  const all: tables.SpeakerTrips[] = [];
  for (const speaker of await speakersOfVoice())
    for (const { kind, texts } of kindsFor(speaker)) {
      const trips = [];
      for (const text of texts) {
        const clause: Clause = { text, language: speaker.language, manner: { speaker: speaker.id } };
        trips.push(await roundTrip(clause, { voice, clips, recogniser }));
      }
      all.push({ speaker: speaker.id, kind, trips });
    }
  return all;
}

const mixed = 'English amid Mandarin';

function kindsFor({ language }: Speaker): { kind: string; texts: readonly string[] }[] {
  if (language === 'en') return [{ kind: 'English, words', texts: englishSentences }];
  return [
    { kind: 'Mandarin, syllables', texts: mandarinSentences },
    { kind: mixed, texts: mixedSentences },
  ];
}

function report(found: {
  times: Times;
  trips: readonly tables.SpeakerTrips[];
  scores: Map<string, PolyphoneScore> | undefined;
}): Findings {
  const { times, trips, scores } = found;
  const { idle, busy, cached, paces } = times;
  const sharesOf = (language: string): number[] =>
    trips.filter(({ kind }) => kind.startsWith(language)).map((one) => errorShare(one.trips));
  return {
    tables: [
      tables.timeTable({ idle, busy, cached }),
      tables.paceTable(paces),
      tables.roundTripTable(trips),
      tables.worstTable(trips, worstShown),
      ...(scores === undefined ? [] : [tables.polyphoneTable(scores)]),
    ],
    figures: {
      firstSoundP95Ms: p95(idle),
      busyFirstSoundP95Ms: p95(busy),
      cachedP95Ms: p95([...cached.disk, ...cached.memory]),
      rtf: tables.realTimeFactor(paces),
      pinyinErrorRate: Math.max(...sharesOf('Mandarin')),
      englishWordErrorRate: Math.max(...sharesOf('English, ')),
    },
    notes: [
      ...(scores === undefined
        ? [
            'NO PUBLIC PINYIN: name a folder that has `pinyin/*.tsv` with --data; nothing was compared with it.',
          ]
        : []),
      ...notes,
    ],
  };
}

const notes = [
  'Not known: the openings of every second kiosk sentence of each language, cut as answers are, through the engine’s process. Busy: the recogniser always has a question to read meanwhile, which it does not in the product: it yields.',
  'Known: through the gateway’s own cache; from the disk is as after a restart.',
  'Played as they come: a gap is a time in which a loudspeaker that began with the first piece has nothing to play.',
  'Said and heard again: a hundred sentences of each language by every speaker, ten with English in them. Errors are toneless syllables of Mandarin and words of English, figures as they are said; those of the recogniser are among them. `pinyinErrorRate` and `englishWordErrorRate` are those of the worst speaker.',
];
