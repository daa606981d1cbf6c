import { fallsSilentMs } from '@lobby/gateway/lip-sync/level';
import type { WordTime } from '@lobby/gateway/lip-sync/spread-over-words';
import { textSymbols } from '@lobby/gateway/pronunciation/text-symbols';
import { say } from '@lobby/spoken-text/say';
import type { Spoken } from './spoken.ts';
import { wholeOf } from './whole-of.ts';

/** When each word of a sentence is said, for a voice that would tell no more: the engine's symbols, counted off word by word. */
export function wordTimes({ text, language, symbols, pieces }: Spoken): WordTime[] {
  const heard = symbols.filter(({ symbol }) => !silent.test(symbol));
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const sound = wholeOf(pieces);
  const words: WordTime[] = [];
  let at = 0;
  for (const { segment, isWordLike } of segmenter.segment(say(text, language))) {
    if (isWordLike !== true) continue;
    const count = Array.from(textSymbols(segment)).filter((symbol) => !silent.test(symbol)).length;
    const own = heard.slice(at, at + count);
    at += count;
    const startMs = own[0]?.startMs;
    if (startMs !== undefined)
      words.push({ text: segment, startMs, endMs: fallsSilentMs(sound, startMs, own.at(-1)!.endMs) });
  }
  return words;
}

/** Stress is left out because a word that is said alone has one more. */
const silent = /[\s.,!?:;…—”“")(ˈˌ]/;
