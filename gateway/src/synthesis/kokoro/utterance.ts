import type { TimedSymbol } from '../../lip-sync/symbol-sounds.ts';
import type { Clause } from '../voice.ts';
import { makeFeatures } from './features.ts';
import type { KokoroSettings } from './kokoro-ask.ts';
import { makeSound } from './make-sound.ts';
import { openSessions } from './sessions.ts';
import { createSpeller } from '../../pronunciation/speller.ts';
import { speedFor } from './speed.ts';
import { timeSymbols } from './timing.ts';
import { knownSymbols, readVocabulary } from './vocabulary.ts';
import { readVoiceStyles } from './voice-style.ts';

/** A clause that the model has planned: when each symbol will be said, and its sound, made piece by piece as it is pulled. */
export interface Utterance {
  symbols: TimedSymbol[];
  sound(signal: AbortSignal): AsyncGenerator<Int16Array, void>;
}

/** Plans a clause; undefined when it has nothing to say. */
export type Planner = (clause: Clause) => Promise<Utterance | undefined>;

/** Checks and loads the model and its voices: about 1 s, 480 MB. */
export async function openPlanner(settings: KokoroSettings): Promise<Planner> {
  const sessions = await openSessions(settings);
  const vocabulary = await readVocabulary(settings.graphs);
  const styles = await readVoiceStyles(settings.graphs);
  const speller = createSpeller(settings.lexicon ?? []);
  // Reads the dictionaries, before anybody waits for a word of them.
  speller.symbols({ text: '您好', language: 'zh' });
  return async ({ text, language, manner = {} }) => {
    const symbols = knownSymbols(speller.symbols({ text, language }), vocabulary);
    if (!symbols.some((symbol) => /\p{L}/u.test(symbol))) return undefined;
    const style = styles.get(manner.speaker ?? '') ?? styles.get(settings.voices[language])!;
    const features = await makeFeatures(
      symbols,
      { vocabulary, style, speed: speedFor(manner.rate ?? 1) },
      sessions,
    );
    const timing = timeSymbols(symbols, features.durations);
    return {
      symbols: timing.symbols,
      sound: (signal) => makeSound({ features, timing, style }, sessions, signal),
    };
  };
}
