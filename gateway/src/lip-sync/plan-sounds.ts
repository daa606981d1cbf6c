import { textSymbols } from '../pronunciation/text-symbols.ts';
import { type TimedSymbol, symbolSounds } from './symbol-sounds.ts';
import type { TimedSound } from './sounds.ts';

/** When the sounds of a text would be heard at an even pace, for a voice that does not tell. */
export interface SoundPlan {
  sounds: TimedSound[];
  lengthMs: number;
}

/** How long symbols last in an unhurried voice; means over 80 sentences of five voices of Kokoro. */
const typicalMs = 52;
const otherMs: Readonly<Record<string, number>> = {
  ˈ: 75,
  ˌ: 60,
  ʰ: 40,
  w: 40,
  j: 40,
  ɥ: 46,
  ð: 30,
  ə: 40,
  ' ': 40,
};
const pauseMs = 180;

/** Reads a spoken text, Mandarin, English or both mixed, at an even pace. */
export function planSounds(text: string): SoundPlan {
  return planSymbols(textSymbols(text));
}

/** Says misaki's symbols at an even pace. */
export function planSymbols(said: string): SoundPlan {
  const symbols: TimedSymbol[] = [];
  let endMs = 0;
  for (const symbol of said) {
    const startMs = endMs;
    endMs += /[,.;:!?…]/.test(symbol) ? pauseMs : (otherMs[symbol] ?? typicalMs);
    symbols.push({ symbol, startMs, endMs });
  }
  const sounds = symbolSounds(symbols);
  return { sounds, lengthMs: sounds.at(-1)?.endMs ?? 0 };
}

/** The plan of a voice that speaks `rate` times as fast. */
export function paced({ sounds, lengthMs }: SoundPlan, rate: number): SoundPlan {
  const timed = sounds.map((sound) => ({
    ...sound,
    startMs: sound.startMs / rate,
    endMs: sound.endMs / rate,
  }));
  return { sounds: timed, lengthMs: lengthMs / rate };
}
