import type { Language } from '@lobby/shared/protocol/language';
import { sayQuestion } from '../speech/synthesised.ts';
import { openVisitorsVoice } from '../speech/visitors-voice.ts';

/** A question to be said aloud; the name tells its sound from others. */
export interface Question {
  name: string;
  language: Language;
  text: string;
}

/** A question, or as much of it as its speaker said before they paused. */
export interface Said {
  language: Language;
  text: string;
  samples: Int16Array;
}

/** Each question said aloud; made on the first run and kept. */
export async function sayWhole(questions: readonly Question[]): Promise<Said[]> {
  const voice = openVisitorsVoice();
  const said: Said[] = [];
  try {
    for (const { name, language, text } of questions)
      said.push({ language, text, samples: await sayQuestion(voice.get, { name, language, text }) });
    return said;
  } finally {
    await voice.close();
  }
}

/** Each question broken off after each of its words but the last, said aloud; made on the first run and kept. */
export function sayBrokenOff(questions: readonly Question[]): Promise<Said[]> {
  return sayWhole(
    questions.flatMap(({ name, language, text }) =>
      beginningsOf(text, language).map((beginning, index) => ({
        name: `${name}-broken-off-${index + 1}`,
        language,
        text: beginning,
      })),
    ),
  );
}

/** Every beginning of a text that ends with a word, without the whole. */
export function beginningsOf(text: string, language: Language): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  return words.slice(0, -1).map(({ index, segment }) => text.slice(0, index + segment.length));
}
