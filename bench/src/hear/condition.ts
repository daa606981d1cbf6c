import type { Language } from '@lobby/shared/protocol/language';
import type { Hearing } from './ears.ts';
import { errorRate } from './error-rate.ts';

/** An utterance, what was said in it and what was heard. */
export interface Heard {
  language: Language;
  said: string;
  hearing: Hearing;
}

/** Utterances heard under one condition. */
export interface Condition {
  name: string;
  heard: Heard[];
}

/** The error rate of one language, NaN when nobody spoke it. */
export function rateOf(heard: readonly Heard[], language: Language): number {
  const ours = heard.filter((one) => one.language === language);
  return errorRate(ours.map(({ said, hearing }) => ({ language, said, heard: hearing.text })));
}
