import type { Language } from '@lobby/shared/protocol/language';
import { z } from 'zod';
import type { Heard } from '../recogniser.ts';
import { scriptLanguage } from '../script-language.ts';
import { readTaggedText } from '../tagged-text.ts';

/** `json` holds the text alone; `verbose_json` of Whisper servers adds what tells invented words from heard ones. */
const answerSchema = z.object({
  text: z.string(),
  language: z.string().nullish(),
  segments: z
    .array(z.object({ text: z.string(), avg_logprob: z.number(), no_speech_prob: z.number() }))
    .nullish()
    .catch(undefined),
});

type Segment = NonNullable<z.infer<typeof answerSchema>['segments']>[number];

/** What OpenAI's decoder takes for silence (`no_speech_threshold`, `logprob_threshold` of whisper/transcribe.py). */
const silence = { noSpeech: 0.6, logProbability: -1 } as const;

/** Reads what a server answered. Throws an Error, which never repeats the answer, when it is none. */
export function readAnswer(body: string, hint: Language): Heard {
  const { text, language, segments } = parse(body);
  const said = segments?.filter(isSaid);
  const { text: words, ...tags } = readTaggedText(said?.map((segment) => segment.text).join('') ?? text);
  return {
    text: words,
    language: named(language) ?? scriptLanguage(words, hint),
    ...(said !== undefined && said.length > 0 && { confidence: confidenceOf(said) }),
    ...tags,
  };
}

function parse(body: string): z.infer<typeof answerSchema> {
  try {
    return answerSchema.parse(JSON.parse(body));
  } catch {
    throw new Error('the server answered with something that is no transcription');
  }
}

function isSaid({ avg_logprob: logProbability, no_speech_prob: noSpeech }: Segment): boolean {
  return noSpeech <= silence.noSpeech || logProbability >= silence.logProbability;
}

function confidenceOf(segments: readonly Segment[]): number {
  const sum = segments.reduce((total, segment) => total + segment.avg_logprob, 0);
  return Math.min(1, Math.exp(sum / segments.length));
}

/** Servers name languages as they like: zh, zh-CN, Chinese, mandarin. */
function named(language: string | null | undefined): Language | undefined {
  if (/^(zh|chinese|mandarin|cn)/i.test(language ?? '')) return 'zh';
  return /^en/i.test(language ?? '') ? 'en' : undefined;
}
