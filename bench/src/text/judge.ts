import { say } from '@lobby/spoken-text/say';
import { write } from '@lobby/spoken-text/write';
import { asHeard, asSeen } from './forms.ts';
import type { Row, TableName } from './public-table.ts';

/** A row and what we make of it. */
export interface Answer extends Row {
  ours: string;
}

/** How the rows of a table were answered. */
export interface Verdict {
  same: Answer[];
  different: Answer[];
}

interface Reading {
  answer: (given: string) => string;
  /** Two texts that are alike in this form are the same. */
  form: (text: string) => string;
}

const readings: Record<TableName, Reading> = {
  'say-zh': { answer: (given) => say(given, 'zh'), form: asHeard },
  'say-en': { answer: (given) => say(given, 'en'), form: asHeard },
  'write-zh': { answer: (given) => write(given, 'zh'), form: asSeen },
};

/** Compares what we make of every row with what is expected. */
export function judge(name: TableName, rows: readonly Row[]): Verdict {
  const { answer, form } = readings[name];
  const answers = rows.map((row) => ({ ...row, ours: answer(row.given) }));
  const isSame = ({ ours, expected }: Answer): boolean => form(ours) === form(expected);
  return { same: answers.filter(isSame), different: answers.filter((row) => !isSame(row)) };
}

/** The share of the rows that are the same; 0 of none. */
export function shareOf({ same, different }: Verdict): number {
  return same.length / Math.max(1, same.length + different.length);
}
