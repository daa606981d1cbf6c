import { symbolSounds } from '@lobby/gateway/lip-sync/symbol-sounds';
import { createRandom } from '@lobby/kiosk/avatar/random';
import type { Language } from '@lobby/shared/protocol/language';
import type { Benchmark, Findings } from '../findings.ts';
import { median, p95, rounded } from '../statistics.ts';
import { type Verdict, judge, missedMs } from './judge-mouth.ts';
import { rehearseInBrowser } from './in-browser.ts';
import { type WayOfMouth, ownWays, readFromSound } from './mouths.ts';
import { openPeer } from './peer/peer.ts';
import { play } from './playback.ts';
import { practiceSentences } from './practice-sentences.ts';
import { sentences } from './sentences.ts';
import { soundEvents } from './sound-events.ts';
import { type Spoken, say } from './spoken.ts';
import { stopTimes } from './stops.ts';

const stops = 50;
/** They are spoken in real time. */
const rehearsed = 5;
const seed = 4;
const languages: readonly Language[] = ['zh', 'en'];

/** How true the mouth is to the voice, for every way it can be known, while sound comes late and the device stalls. */
export const benchLips: Benchmark = async () => {
  const spoken = await say(sentences);
  const peers = await openPeer(await say(practiceSentences));
  const ways = [...ownWays, ...peers];
  const rows = ways.flatMap((way) =>
    languages.map((language) => rowOf(way, language, verdictOf(way, inLanguage(spoken, language)))),
  );
  const best = verdictOf(ownWays[0]!, spoken);
  const rehearsals = await rehearseInBrowser(everyNth(spoken, rehearsed));
  const inChromium = [
    rowOf(ownWays[0]!, 'both', joined(rehearsals.told)),
    rowOf(readFromSound, 'both', joined(rehearsals.read)),
  ];
  const stopsMs = stopTimes(everyNth(spoken, stops), createRandom(seed));
  return {
    tables: [
      { title: 'Mouth against the engine’s own phoneme times', headings, rows },
      { title: 'The same in Chromium, on its audio clock and animation frames', headings, rows: inChromium },
    ],
    figures: {
      onsetMedianMs: median(absolute(best)),
      onsetP95Ms: p95(absolute(best)),
      closureShare: share(best.closures),
      stopP95Ms: p95(stopsMs),
    },
    notes,
  } satisfies Findings;
};

const headings = [
  'mouth by',
  'language',
  'lead ms',
  'onsets',
  'error p50 / p95 ms',
  'later (+) or earlier',
  'missed',
  'closed on b p m',
  'right vowel',
];

const notes = [
  'A hundred kiosk sentences in each language by the voices the product speaks with. Sound, pieces and mouth go through the page’s own player, audio clock and mouth, 60 frames a second from a random phase; one piece of sound in six comes up to 500 ms late, and the sound device stalls up to 150 ms every two seconds.',
  'An onset is the first frame that shows half of what a shape reaches, for vowels and closures that change the mouth; the error is its distance from the sound less the lead. A frame lasts 17 ms, so a perfect mouth is 8 ms late at the median.',
  `A shape that does not come within ${missedMs} ms is missed and counts as ${missedMs} ms. Right vowel: the shape of the vowel is the strongest in its middle.`,
  'Phoneme times are the engine’s own, less the 55 ms by which its sound is ahead of its frames.',
  'Sound alone holds the sound back 120 ms until its mouth is read; it learnt from other sentences of other voices, and wlipsync was calibrated with vowels of the same. It and loudness have no shape for pressed lips: of them it is asked that every vowel is below 0.1.',
];

function verdictOf(way: WayOfMouth, spoken: readonly Spoken[]): Verdict {
  const random = createRandom(seed);
  const verdicts = spoken.map((sentence) =>
    judge(play(way.perform(sentence), random), soundEvents(symbolSounds(sentence.symbols)), way),
  );
  return joined(verdicts);
}

function joined(verdicts: readonly Verdict[]): Verdict {
  return {
    onsetErrorsMs: verdicts.flatMap(({ onsetErrorsMs }) => onsetErrorsMs),
    closures: verdicts.flatMap(({ closures }) => closures),
    rightVowels: verdicts.flatMap(({ rightVowels }) => rightVowels),
  };
}

function rowOf({ name, leadMs }: WayOfMouth, language: Language | 'both', verdict: Verdict): string[] {
  const { onsetErrorsMs, closures, rightVowels } = verdict;
  const errors = absolute(verdict);
  return [
    name,
    language,
    String(leadMs),
    String(errors.length),
    `${rounded(median(errors))} / ${rounded(p95(errors))}`,
    rounded(median(onsetErrorsMs)),
    percent(errors.map((error) => error >= missedMs)),
    percent(closures),
    percent(rightVowels),
  ];
}

function absolute({ onsetErrorsMs }: Verdict): number[] {
  return onsetErrorsMs.map(Math.abs);
}

function share(outcomes: readonly boolean[]): number {
  return outcomes.filter(Boolean).length / outcomes.length;
}

function percent(outcomes: readonly boolean[]): string {
  return `${rounded(share(outcomes) * 100)} %`;
}

function inLanguage(spoken: readonly Spoken[], language: Language): Spoken[] {
  return spoken.filter((sentence) => sentence.language === language);
}

function everyNth(spoken: readonly Spoken[], count: number): Spoken[] {
  return spoken.filter((_, at) => at % Math.floor(spoken.length / count) === 0).slice(0, count);
}
