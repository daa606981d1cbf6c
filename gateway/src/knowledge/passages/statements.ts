import type { Language } from '@lobby/shared/protocol/language';
import { splitSentences } from '@lobby/spoken-text/split-sentences';

/** A part of a passage that can be said by itself. */
export interface Statement {
  /** What is compared with a question. */
  text: string;
  /** What is said, in the passage's own words. */
  said: string;
  /** A row says its piece only beside the others, where several fit. */
  row: boolean;
}

const question = /^(?:问|Q|Question)\s*\d*\s*[:：.、]\s*/iu;
const answer = /^(?:答|A|Answer)\s*\d*\s*[:：.、]\s*/iu;

/** The sentences of a passage, the rows of its tables, and its answers together with their questions. */
export function statementsIn(passage: string, language: Language): Statement[] {
  const statements: Statement[] = [];
  let asked = '';
  for (const line of passage.split('\n')) {
    if (question.test(line)) asked = line.replace(question, '');
    else if (answer.test(line)) {
      statements.push({ text: `${asked}${line}`, said: line.replace(answer, ''), row: false });
      asked = '';
    } else if (isRow(line)) statements.push({ text: line, said: rowInWords(line, language), row: true });
    else statements.push(...sentencesIn(line));
  }
  return statements;
}

/** Whether a line of a passage is a row of a table, as `table-rows.ts` of the documents writes it. */
export function isRow(line: string): boolean {
  return line.split('；').length > 1 && cellsOf(line).every(({ name }) => name !== '');
}

/** What a row holds, by the names of its columns. */
export function cellsOf(line: string): { name: string; value: string }[] {
  return line.split('；').map((cell) => {
    const [name = '', ...value] = cell.split('：');
    return value.length === 0 ? { name: '', value: name } : { name, value: value.join('：') };
  });
}

/** The first cell says what the row is about, and needs no name. */
function rowInWords(line: string, language: Language): string {
  const [first, ...others] = cellsOf(line);
  const named = others.map(({ name, value }) =>
    language === 'zh' ? `${name}${value}` : `${name}: ${value}`,
  );
  return (
    [first?.value ?? '', ...named].join(language === 'zh' ? '，' : '; ') + (language === 'zh' ? '。' : '.')
  );
}

/** What was cut at a semicolon ends here. */
function ended(sentence: string): string {
  return sentence.replace(/；$/u, '。').replace(/;$/u, '.');
}

function sentencesIn(line: string): Statement[] {
  return splitSentences(line)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence, said: ended(sentence), row: false }));
}
