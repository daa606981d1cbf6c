/** What a page shows beside the spoken words, besides what may be tapped next. */
export type Card =
  /** What was understood, to be looked over; sensitive values are hidden but for their last signs. */
  | { type: 'summary'; title: string; rows: { name: string; value: string }[] }
  /** Digits to be tapped; what is tapped is asked as a text. A `hidden` number is not shown as it is typed. */
  | { type: 'keypad'; title: string; longest: number; letter?: 'X'; hidden: boolean };
