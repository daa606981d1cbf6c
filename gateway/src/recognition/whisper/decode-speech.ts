import type { Language } from '@lobby/shared/protocol/language';
import type { InferenceSession } from 'onnxruntime-node';
import { DecoderRun } from './decoder-run.ts';
import type { EncodedSpeech } from './encode-speech.ts';
import { findLanguage } from './find-language.ts';
import { best, forbid, logProbability, type Logits } from './logits.ts';
import { loopedTail } from './loop-cutter.ts';
import type { Certainty } from './rejection.ts';
import { endsText, nextTokens } from './timestamp-rules.ts';
import { languageToken, special, type Tokens } from './tokens.ts';

export interface DecodedSpeech extends Certainty {
  text: string;
  language: Language;
}

/** People say at most 9 tokens a second, and short texts need a few more; what goes on is a loop. */
const mostTokens = (soundMs: number): number => Math.min(140, Math.ceil((soundMs * 9) / 1000) + 8);

/** Start, language, task, with room to spare. */
const promptTokens = 8;

/** Finds the language, then takes the likeliest token again and again. Looks at the signal before each one. */
export async function decodeSpeech(
  { decoder, tokens }: { decoder: InferenceSession; tokens: Tokens },
  speech: EncodedSpeech,
  signal: AbortSignal,
): Promise<DecodedSpeech> {
  const limit = mostTokens(speech.soundMs);
  const run = new DecoderRun(decoder, speech, limit + promptTokens);
  const opening = last(await run.read([special.start]));
  const language = findLanguage(opening);
  const noSpeech = Math.exp(logProbability(opening, special.noSpeech));
  let logits = last(await run.read([languageToken[language], special.transcribe]));

  const decoded: Decoded[] = [];
  for (let chosen = 0; chosen < limit; chosen++) {
    signal.throwIfAborted();
    const token = choose(logits, decoded.length, tokens.suppressed);
    if (token === special.end) break;
    decoded.push({ token, logProbability: logProbability(logits, token) });
    if (endsText(token, decoded.length, speech.soundMs)) break;
    const looped = loopedTail(decoded.map((one) => one.token));
    decoded.length -= looped;
    if (looped > 0) break;
    logits = last(await run.read([token]));
  }
  return { language, noSpeech, ...said(decoded, tokens) };
}

interface Decoded {
  token: number;
  logProbability: number;
}

/** The words, and how sure they are; stamps are left out, for in a short text they would outweigh the words. */
function said(
  decoded: readonly Decoded[],
  tokens: Tokens,
): Pick<DecodedSpeech, 'text' | 'meanLogProbability'> {
  const words = decoded.filter(({ token }) => token < special.end);
  const sum = words.reduce((total, { logProbability: one }) => total + one, 0);
  return {
    text: tokens.textOf(words.map(({ token }) => token)),
    meanLogProbability: sum / Math.max(1, words.length),
  };
}

/** The likeliest of the tokens that may stand here. A text begins with neither a blank nor its end. */
function choose(logits: Logits, decodedCount: number, suppressed: readonly number[]): number {
  forbid(logits, suppressed);
  forbid(logits, [special.noTimestamps]);
  if (decodedCount === 0) forbid(logits, [special.space, special.end]);
  return best(logits, nextTokens(logits, decodedCount));
}

function last(read: readonly Logits[]): Logits {
  const logits = read.at(-1);
  if (logits === undefined) throw new RangeError('the decoder was given nothing to read');
  return logits;
}
