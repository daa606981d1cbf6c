import { readWords } from '@lobby/gateway/pronunciation/mandarin/read-words';
import { pinyin, polyphonic } from 'pinyin-pro';
import type { ReadText } from './public-pinyin.ts';

/** How the characters with several readings were read, at all places where a text has one. */
export interface PolyphoneScore {
  places: number;
  ours: number;
  pinyinPro: number;
  /** Where only one of the two reads as the source does. */
  onlyOurs: number;
  onlyPinyinPro: number;
}

/** Ours against what one gets from pinyin-pro alone. A neutral tone and a full one are taken as the same: sources differ in it. */
export function scorePolyphones(texts: readonly ReadText[]): PolyphoneScore {
  const score: PolyphoneScore = { places: 0, ours: 0, pinyinPro: 0, onlyOurs: 0, onlyPinyinPro: 0 };
  for (const place of texts.flatMap(placesOf)) {
    const ours = sameReading(place.ours, place.source);
    const pinyinPro = sameReading(place.pinyinPro, place.source);
    score.places += 1;
    score.ours += Number(ours);
    score.pinyinPro += Number(pinyinPro);
    score.onlyOurs += Number(ours && !pinyinPro);
    score.onlyPinyinPro += Number(pinyinPro && !ours);
  }
  return score;
}

interface Place {
  source: string;
  ours: string;
  pinyinPro: string;
}

function placesOf({ text, syllables }: ReadText): Place[] {
  let from = 0;
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const ours = readWords(run).flat();
    const theirs = pinyin(run, { type: 'array', toneType: 'num', v: true, toneSandhi: false });
    const start = from;
    from += ours.length;
    return ours.flatMap(({ character, sound, tone }, at) => {
      const readings = polyphonic(character, { type: 'array' })[0] ?? [];
      if (readings.length < 2) return [];
      return { source: syllables[start + at] ?? '', ours: `${sound}${tone}`, pinyinPro: theirs[at] ?? '' };
    });
  });
}

function sameReading(left: string, right: string): boolean {
  const [one, other] = [partsOf(left), partsOf(right)];
  return one.sound === other.sound && (one.tone === other.tone || one.tone === 0 || other.tone === 0);
}

function partsOf(syllable: string): { sound: string; tone: number } {
  const written = syllable.replace('u:', 'v').replace('ü', 'v');
  return { sound: written.replace(/\d$/, ''), tone: Number(/[1-4]$/.exec(written)?.[0] ?? 0) };
}
