import { best, logSumExp, type Logits, type TokenRange } from './logits.ts';
import { special, vocabularySize } from './tokens.ts';

/** Whisper's first stamp is at most 1 s, in steps of 20 ms (`max_initial_timestamp` of its decoder). */
const latestFirstStamp = special.firstStamp + 50;
const stampMs = 20;

/**
 * A stamp so near the end of the sound ends the text: what would follow is invented. Measured on 32 recordings: without
 * stamps a short window makes the decoder loop in 5 of them, with them in none.
 */
const endSlackMs = 600;

const textAndEnd: TokenRange = { from: 0, to: special.firstStamp };
const stamps: TokenRange = { from: special.firstStamp, to: vocabularySize };

/**
 * Which tokens may come next: first a stamp; later one again when all stamps together are likelier than the likeliest
 * word (Radford et al. 2022, section 3; `ApplyTimestampRules` in OpenAI's whisper/decoding.py).
 */
export function nextTokens(logits: Logits, decodedCount: number): TokenRange {
  if (decodedCount === 0) return { from: special.firstStamp, to: latestFirstStamp + 1 };
  const likeliestWord = logits[best(logits, textAndEnd)] ?? 0;
  return logSumExp(logits, stamps) > likeliestWord ? stamps : { from: 0, to: vocabularySize };
}

/** Whether this token says that the words reach to the end of the sound. The opening stamp says nothing. */
export function endsText(token: number, decodedCount: number, soundMs: number): boolean {
  if (token < special.firstStamp || decodedCount < 2) return false;
  return (token - special.firstStamp) * stampMs >= soundMs - endSlackMs;
}
