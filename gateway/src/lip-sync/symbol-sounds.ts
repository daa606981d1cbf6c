import { type SoundName, type TimedSound, isSound } from './sounds.ts';

/** One symbol of a pronunciation and when it is said, from the start of its clause. */
export interface TimedSymbol {
  symbol: string;
  startMs: number;
  endMs: number;
}

/** The symbols that IPA writes otherwise; a diphthong is two sounds that share its time. */
const ownSymbols: Readonly<Record<string, readonly SoundName[]>> = {
  A: ['e', 'ɪ'],
  I: ['a', 'ɪ'],
  O: ['o', 'ʊ'],
  W: ['a', 'ʊ'],
  Y: ['ɔ', 'ɪ'],
  T: ['d'],
  ɐ: ['ʌ'],
  ᵊ: ['ə'],
  ᵻ: ['ɪ'],
  ʦ: ['ts'],
  ʨ: ['tɕ'],
  ꭧ: ['ʈʂ'],
  ʧ: ['tʃ'],
  ʤ: ['dʒ'],
};

const tone = /^[→↗↓↘]$/;
const partOfTheSoundBefore = /^[→↗↓↘ʰː]$/;
const stressMark = /^[ˈˌ]$/;
const vowel = /^[aɑæʌəeɛɤoɔɚɜʊuyiɪɨ]$/;

/** What is said and when, as sounds; what is not heard, such as punctuation, is left out. */
export function symbolSounds(symbols: readonly TimedSymbol[]): TimedSound[] {
  return joined(symbols).flatMap(({ symbol, startMs, endMs, stress }) => {
    const names = isSound(symbol) ? [symbol] : (ownSymbols[symbol] ?? []);
    const partMs = (endMs - startMs) / names.length;
    return names.map((sound, place) => ({
      sound,
      startMs: startMs + place * partMs,
      endMs: startMs + (place + 1) * partMs,
      ...(stress && place === 0 && { stress }),
    }));
  });
}

type StressableSymbol = TimedSymbol & { stress?: true };

/** Tones, lengths and stress have a time of their own, which belongs to the vowel they are about. */
function joined(symbols: readonly TimedSymbol[]): StressableSymbol[] {
  const sounds: StressableSymbol[] = [];
  let mark: TimedSymbol | undefined;
  for (const symbol of symbols) {
    const last = sounds.at(-1);
    if (last !== undefined && partOfTheSoundBefore.test(symbol.symbol)) {
      last.endMs = symbol.endMs;
      if (tone.test(symbol.symbol)) stressNucleus(sounds);
    } else if (stressMark.test(symbol.symbol)) mark = symbol;
    else {
      const primary = mark?.symbol === 'ˈ' && { stress: true as const };
      sounds.push({ ...symbol, startMs: mark?.startMs ?? symbol.startMs, ...primary });
      mark = undefined;
    }
  }
  return sounds;
}

/** A full tone is heard on its syllable's vowels; the first of them opens the mouth. */
function stressNucleus(sounds: StressableSymbol[]): void {
  const before = sounds.at(-2);
  const nucleus = before !== undefined && vowel.test(before.symbol) ? before : sounds.at(-1);
  if (nucleus !== undefined && vowel.test(nucleus.symbol)) nucleus.stress = true;
}
