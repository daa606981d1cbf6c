import type { Language } from '@lobby/shared/protocol/language';
import { sayQuestion } from '../speech/synthesised.ts';
import { openVisitorsVoice } from '../speech/visitors-voice.ts';
import type { DemoQuestion } from '../turn/demo-questions.ts';

/** A question as far as its speaker came before they paused. */
export interface BrokenOff {
  language: Language;
  text: string;
  samples: Int16Array;
}

/** Each question broken off after each of its words but the last, said aloud; made on the first run and kept. */
export async function sayBrokenOff(questions: readonly DemoQuestion[]): Promise<BrokenOff[]> {
  const voice = openVisitorsVoice();
  const spoken: BrokenOff[] = [];
  try {
    for (const { name, language, text } of questions) {
      for (const [index, beginning] of beginningsOf(text, language).entries()) {
        const said = { name: `${name}-broken-off-${index + 1}`, text: beginning, language };
        spoken.push({ language, text: beginning, samples: await sayQuestion(voice.get, said) });
      }
    }
    return spoken;
  } finally {
    await voice.close();
  }
}

/** Every beginning of a text that ends with a word, without the whole. */
export function beginningsOf(text: string, language: Language): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  return words.slice(0, -1).map(({ index, segment }) => text.slice(0, index + segment.length));
}
