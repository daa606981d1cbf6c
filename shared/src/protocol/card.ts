import type { ScannedCode, Shown } from './shown.ts';

/** What a page shows beside the spoken words, besides what may be tapped next. */
export type Card =
  /** What was understood or came of it, to be looked over and taken along; sensitive values are hidden but for their last signs. */
  | { type: 'summary'; title: string; rows: { name: string; value: string }[]; code?: ScannedCode }
  /** More choices than fit beside each other, numbered as they are called. What is tapped is asked as a text. */
  | { type: 'list'; title: string; choices: string[] }
  /** Digits to be tapped; what is tapped is asked as a text. A `hidden` number is not shown as it is typed. */
  | { type: 'keypad'; title: string; longest: number; letter?: 'X'; hidden: boolean }
  /** An answer as staff wrote it, where there is more to see than what is said. */
  | ({ type: 'answer' } & Shown);
