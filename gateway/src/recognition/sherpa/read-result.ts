import type { Language } from '@lobby/shared/protocol/language';
import type { Heard, SpeechTags } from '../recogniser.ts';
import { scriptLanguage } from '../script-language.ts';
import { meaningOf, readTaggedText } from '../tagged-text.ts';
import { tidyText } from '../whisper/tidy-text.ts';

/** A result as sherpa-onnx gives it; marks such as `<|HAPPY|>` may stand beside the text or in it. */
export interface SherpaResult {
  text: string;
  lang?: string;
  emotion?: string;
  event?: string;
  ys_log_probs?: number[];
}

/** What a result says in our words. */
export function readResult(result: SherpaResult, hint: Language): Heard {
  const { text: words, tags: inText } = readTaggedText(result.text);
  const language = scriptLanguage(words, hint);
  const marks = [result.lang, result.emotion, result.event].map(
    (mark) => mark?.replaceAll(/[<|>]/g, '') ?? '',
  );
  const tags = marks.reduce<SpeechTags>((known, mark) => ({ ...known, ...meaningOf(mark) }), { ...inText });
  const sure = result.ys_log_probs ?? [];
  return {
    text: tidyText(words, language),
    language,
    ...(sure.length > 0 && { confidence: Math.exp(sure.reduce((sum, one) => sum + one, 0) / sure.length) }),
    ...(Object.keys(tags).length > 0 && { tags }),
  };
}
