import type { Language } from '@lobby/shared/protocol/language';
import { say } from '@lobby/spoken-text/say';
import type { Clause, Sound } from '../voice.ts';
import { makeFeatures } from './features.ts';
import type { KokoroSettings } from './kokoro-ask.ts';
import { makeSound } from './make-sound.ts';
import { phonemeVisemes } from './phoneme-visemes.ts';
import { openSessions } from './sessions.ts';
import { textSymbols } from './text-symbols.ts';
import { timeSymbols } from './timing.ts';
import { knownSymbols, readVocabulary } from './vocabulary.ts';
import { type VoiceStyle, readVoiceStyle } from './voice-style.ts';

/** Speaks one clause; the first piece of sound carries all its visemes. Throws the signal's reason when stopped. */
export type KokoroModel = (clause: Clause, signal: AbortSignal) => AsyncGenerator<Sound, void>;

/** Checks and loads the model and its two voices, and warms them up: about 1 s, 480 MB. */
export async function openKokoroModel(settings: KokoroSettings): Promise<KokoroModel> {
  const sessions = await openSessions(settings);
  const vocabulary = await readVocabulary(settings.graphs);
  const styles: Record<Language, VoiceStyle> = {
    zh: await readVoiceStyle(settings.graphs, settings.voices.zh),
    en: await readVoiceStyle(settings.graphs, settings.voices.en),
  };
  const model: KokoroModel = async function* speak({ text, language }, signal) {
    const symbols = knownSymbols(textSymbols(say(text, language)), vocabulary);
    if (!symbols.some((symbol) => /\p{L}/u.test(symbol))) return;
    const style = styles[language];
    const features = await makeFeatures(symbols, { vocabulary, style }, sessions);
    const timing = timeSymbols(symbols, features.durations);
    let visemes = phonemeVisemes(timing.symbols);
    for await (const pcm of makeSound({ features, timing, style }, sessions, signal)) {
      yield { pcm, visemes };
      visemes = [];
    }
  };
  for await (const _ of model({ text: '您好', language: 'zh' }, new AbortController().signal));
  return model;
}
