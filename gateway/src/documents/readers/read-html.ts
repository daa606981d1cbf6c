import { Parser } from 'htmlparser2';
import type { Block } from '../block.ts';

/** What people do not read on a page, or see on every page. */
const unread = new Set(['script', 'style', 'head', 'nav', 'noscript', 'template', 'svg', 'select', 'button']);

/** What does not break a line of text. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The text of a page in reading order: headings, paragraphs and list items, and tables row by row. */
export function readHtml(html: string): Block[] {
  const reading = new Reading();
  const parser = new Parser({
    onopentag: (name) => reading.open(name),
    ontext: (text) => reading.take(text),
    onclosetag: (name) => reading.close(name),
  });
  parser.end(html);
  return reading.finish();
}

/** What was read of a page so far. */
class Reading {
  readonly #blocks: Block[] = [];
  #text = '';
  #unread = 0;
  /** The table being read; one within another is read as part of the outer one's cell. */
  #table: string[][] | undefined;
  #tables = 0;

  open(name: string): void {
    if (unread.has(name)) this.#unread += 1;
    else if (name === 'table') this.#openTable();
    else if (this.#table !== undefined) this.#openInTable(name, this.#table);
    else if (!inline.has(name)) this.#flush();
  }

  take(text: string): void {
    if (this.#unread === 0) this.#text += text;
  }

  close(name: string): void {
    if (unread.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    else if (name === 'table') this.#closeTable();
    else if (this.#table !== undefined) this.#closeInTable(name, this.#table);
    else if (/^h[1-6]$/.test(name)) this.#flush(Number(name[1]));
    else if (!inline.has(name)) this.#flush();
  }

  finish(): Block[] {
    this.#tables = Math.min(1, this.#tables);
    this.#closeTable();
    this.#flush();
    return this.#blocks;
  }

  #openTable(): void {
    this.#tables += 1;
    if (this.#tables > 1) return;
    this.#flush();
    this.#table = [];
  }

  #openInTable(name: string, rows: string[][]): void {
    if (name === 'tr' && this.#tables === 1) rows.push([]);
    else if (!inline.has(name)) this.#text += ' ';
  }

  #closeInTable(name: string, rows: string[][]): void {
    const cell = (name === 'td' || name === 'th') && this.#tables === 1;
    if (cell) rows.at(-1)?.push(this.#taken());
    else if (!inline.has(name)) this.#text += ' ';
  }

  #closeTable(): void {
    if (this.#tables > 0) this.#tables -= 1;
    if (this.#tables > 0 || this.#table === undefined) return;
    const rows = this.#table.filter((row) => row.some((cell) => cell !== ''));
    this.#table = undefined;
    this.#text = '';
    if (rows.length > 0) this.#blocks.push({ type: 'table', rows });
  }

  #flush(level?: number): void {
    const text = this.#taken();
    if (text === '') return;
    this.#blocks.push(level === undefined ? { type: 'text', text } : { type: 'heading', level, text });
  }

  #taken(): string {
    const text = this.#text.replaceAll(/\s+/gu, ' ').trim();
    this.#text = '';
    return text;
  }
}
