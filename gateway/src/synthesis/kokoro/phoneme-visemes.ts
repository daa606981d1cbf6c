import type { Viseme } from '@lobby/shared/speech/viseme';
import { englishMouths } from './english-mouths.ts';
import { mandarinMouths } from './mandarin-mouths.ts';
import type { Mouth, MouthPart } from './mouth.ts';
import type { TimedSymbol } from './timing.ts';

/** The mouth is seen to move a little before the sound is heard. */
const leadMs = 30;
/** How far a sound reaches into its neighbours. */
const leanMs = 35;
/** Lips that close for less cannot be seen to. */
const shortestClosureMs = 70;
const toneOrLength = /^[→↗↓↘ʰː]$/;

/** The model's symbols in time to mouth shapes in time, ordered by their start and none longer than the symbols. */
export function phonemeVisemes(symbols: readonly TimedSymbol[]): Viseme[] {
  const lastMs = symbols.at(-1)?.endMs ?? 0;
  const visemes = withTones(symbols).flatMap(visemesOf);
  const closures = visemes.filter(({ shape }) => shape === 'closed');
  return visemes
    .map((viseme) => (viseme.shape === 'closed' ? viseme : makeRoom(viseme, closures)))
    .map((viseme) => ({ ...viseme, endMs: Math.min(viseme.endMs, lastMs) }))
    .filter(({ startMs, endMs }) => endMs > startMs)
    .sort((one, other) => one.startMs - other.startMs);
}

/** A tone has a time of its own, in which its vowel goes on. */
function withTones(symbols: readonly TimedSymbol[]): TimedSymbol[] {
  const joined: TimedSymbol[] = [];
  for (const symbol of symbols) {
    const last = joined.at(-1);
    if (last !== undefined && toneOrLength.test(symbol.symbol)) last.endMs = symbol.endMs;
    else joined.push({ ...symbol });
  }
  return joined;
}

function visemesOf({ symbol, startMs, endMs }: TimedSymbol): Viseme[] {
  const mouth: Mouth = mandarinMouths[symbol] ?? englishMouths[symbol] ?? [];
  const partMs = (endMs - startMs) / mouth.length;
  return mouth.map((part, place) =>
    shapeInTime(part, startMs + place * partMs, startMs + (place + 1) * partMs),
  );
}

function shapeInTime([shape, weight]: MouthPart, startMs: number, endMs: number): Viseme {
  const from = shape === 'closed' ? Math.min(startMs, endMs - shortestClosureMs) : startMs - leanMs;
  const to = shape === 'closed' ? endMs : endMs + leanMs;
  return { shape, weight, startMs: Math.max(0, from - leadMs), endMs: Math.max(0, to - leadMs) };
}

/** An open mouth may lean into a closure for its edges, never through its middle. */
function makeRoom(viseme: Viseme, closures: readonly Viseme[]): Viseme {
  let { startMs, endMs } = viseme;
  const middleMs = (startMs + endMs) / 2;
  for (const closed of closures) {
    const edgeMs = (closed.endMs - closed.startMs) / 3;
    if (closed.startMs + closed.endMs < 2 * middleMs) startMs = Math.max(startMs, closed.endMs - edgeMs);
    else endMs = Math.min(endMs, closed.startMs + edgeMs);
  }
  return { ...viseme, startMs, endMs };
}
