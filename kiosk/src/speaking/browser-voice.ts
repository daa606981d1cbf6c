import type { Language } from '@lobby/shared/protocol/language';
import { inFull, type Manner } from '@lobby/shared/speech/manner';
import type { LipPlan } from '@lobby/shared/speech/lip-plan';
import { readingMs } from './reading.ts';

/** What a voice of the browser is asked to say. */
export interface BrowserClause {
  text: string;
  language: Language;
  /** How the mouth would move if the voice kept an even pace. */
  lips?: LipPlan | undefined;
  manner?: Manner | undefined;
}

/** Told as a voice begins the word at this character of the clause. */
export type WordHeard = (character: number) => void;

/** A voice that needs no gateway, for clauses the gateway cannot speak. */
export interface ClauseVoice {
  /** Whether there is sound to hear in this language, or only time to read. */
  audible(language: Language): boolean;
  /**
   * Resolves when the clause was said, or was on the screen long enough to be read; not every voice tells of its words. Throws
   * the signal's reason when stopped.
   */
  speak(clause: BrowserClause, heard: WordHeard, signal: AbortSignal): Promise<void>;
  /** Holds its breath while it is not certain that somebody speaks. */
  duck(): void;
  unduck(): void;
}

/** Some browsers forget to say that an utterance ended; so much longer than reading takes, it has. */
const patience = 3;

const localeOf: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' };

/** The browser's own speech synthesis; without a voice for the language it keeps silent for as long as reading takes. */
export class BrowserVoice implements ClauseVoice {
  readonly #synthesis: SpeechSynthesis | undefined;

  constructor(synthesis: SpeechSynthesis | undefined) {
    this.#synthesis = synthesis;
    // The first call only makes a browser load its voices.
    synthesis?.getVoices();
  }

  audible(language: Language): boolean {
    return this.#voiceFor(language) !== undefined;
  }

  async speak(clause: BrowserClause, heard: WordHeard, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { text, language } = clause;
    const { rate, pitch, volume, speaker } = inFull(clause.manner ?? {});
    const voice = this.#voiceFor(language, speaker);
    if (this.#synthesis === undefined || voice === undefined) return wait(readingMs(text, language), signal);
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, {
      voice,
      lang: localeOf[language],
      rate,
      // A factor, like that of a semitone; 1 is also the loudest that it knows.
      pitch: 2 ** (pitch / 12),
      volume: Math.min(1, 10 ** (volume / 20)),
    });
    const said = new Promise<void>((resolve) => {
      for (const over of ['end', 'error'] as const) {
        utterance.addEventListener(over, () => resolve(), { once: true });
      }
    });
    utterance.addEventListener('start', () => heard(0));
    utterance.addEventListener('boundary', ({ name, charIndex }) => name === 'word' && heard(charIndex));
    this.#synthesis.speak(utterance);
    const stopped = new AbortController();
    try {
      const enough = AbortSignal.any([signal, stopped.signal]);
      await Promise.race([said, wait((readingMs(text, language) * patience) / rate, enough)]);
    } finally {
      stopped.abort();
      this.#synthesis.cancel();
    }
  }

  duck(): void {
    this.#synthesis?.pause();
  }

  unduck(): void {
    this.#synthesis?.resume();
  }

  /**
   * Voices that live on this machine only: the others would send what is said to somebody else's service. The speaker asked for
   * goes first, then the language as it is spoken in the venue's country.
   */
  #voiceFor(language: Language, speaker?: string): SpeechSynthesisVoice | undefined {
    const voices = this.#synthesis?.getVoices().filter(({ localService }) => localService) ?? [];
    const own = (locale: string): string => locale.replace('_', '-').toLowerCase();
    const speaking = voices.filter(({ lang }) => own(lang).startsWith(language));
    return (
      speaking.find(({ name }) => name === speaker) ??
      speaking.find(({ lang }) => own(lang) === localeOf[language].toLowerCase()) ??
      speaking[0]
    );
  }
}

/** Throws the signal's reason when stopped. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- a signal's reason is whatever its owner made it
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
