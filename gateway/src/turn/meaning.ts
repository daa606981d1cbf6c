import type { Language } from '@lobby/shared/protocol/language';
import { bareWords } from './bare-words.ts';

/**
 * What words spoken over an answer are: a sign of listening, a wish for silence, the loudspeaker's own words coming back
 * through the microphone, something that wants an answer, or nothing at all.
 */
export type Meaning = 'nothing' | 'backchannel' | 'stop' | 'echo' | 'request';

const backchannels: Record<Language, RegExp> = {
  zh: /^(?:嗯|哦|噢|啊|呃|唔|对|好的?|好吧|好嘞|行|是+的?|是吗|没错|明白了?|知道了?|了解了?|懂了|这样啊?|原来如此|ok)+$/u,
  en: /^(?:(?:mm+|mhm|hmm+|uh|huh|um|ah|oh|yeah|yep|yes|ok|okay|right|sure|true|alright|fine|great|good|cool|i see|got it|i know|really)(?: |$))+$/u,
};

const stops: Record<Language, RegExp> = {
  zh: /^(?:请|你|先|好了|好)?(?:停+|停下来?|停一下|等一下|等一等|等等|别说了?|别讲了?|不用说了|不要说了|不说了|打住|闭嘴|安静一?下?|够了|可以了)+(?:吧|啊)?$/u,
  en: /^(?:(?:please|ok|okay|no|just) )?(?:stop|stop it|stop talking|wait|wait a (?:second|minute|moment)|hold on|hang on|enough|that's enough|quiet|be quiet|shut up|never mind)(?: please)?$/u,
};

/** An echo repeats nearly all of what it says; shorter texts share their pairs by chance. */
const echoed = { leastPairs: 4, share: 0.7 } as const;

/** Tells what was meant by words over an answer, of which `said` was sent to the loudspeaker so far. */
export function meaningOf(text: string, language: Language, said: string): Meaning {
  const words = bareWords(text);
  if (words === '') return 'nothing';
  const spoken = language === 'zh' ? words.replace(/ /g, '') : words;
  if (stops[language].test(spoken)) return 'stop';
  if (backchannels[language].test(spoken)) return 'backchannel';
  return isEcho(words, bareWords(said)) ? 'echo' : 'request';
}

function isEcho(words: string, said: string): boolean {
  const pairs = pairsOf(words);
  if (pairs.length < echoed.leastPairs) return false;
  const known = new Set(pairsOf(said));
  return pairs.filter((pair) => known.has(pair)).length >= pairs.length * echoed.share;
}

/** Two Han characters, or two words, in a row. */
function pairsOf(text: string): string[] {
  const units = text.match(/\p{Script=Han}|[^\p{Script=Han} ]+/gu) ?? [];
  return units.slice(1).map((unit, index) => `${units[index]} ${unit}`);
}
