import { splitSentences } from '@lobby/spoken-text/split-sentences';
import type { Block } from '../block.ts';
import type { Passage } from './passage.ts';
import { tableRows } from './table-rows.ts';

/**
 * How long a passage gets, in characters, a Han character counting as three: about what can be read on a kiosk at a glance,
 * and what a sentence embedding still tells apart.
 */
export const longestPassage = 900;

/** Under a heading, paragraphs are put together up to this length. */
const usualPassage = 450;

/** Cuts a document into passages: never across a heading, and never within a sentence. A table is cut between its rows. */
export function cutPassages(blocks: readonly Block[]): Passage[] {
  const cutting = new Cutting();
  for (const block of blocks) cutting.take(block);
  return cutting.finish();
}

class Cutting {
  readonly #passages: Passage[] = [];
  readonly #trail: { level: number; text: string }[] = [];
  #open: Passage | undefined;

  take(block: Block): void {
    if (block.type === 'heading') this.#enter(block);
    else if (block.type === 'table') for (const row of tableRows(block.rows)) this.#add(row, block.page);
    else for (const part of partsOf(block.text)) this.#add(part, block.page);
  }

  finish(): Passage[] {
    this.#close();
    return this.#passages;
  }

  #enter({ level, text }: Block & { type: 'heading' }): void {
    this.#close();
    while ((this.#trail.at(-1)?.level ?? 0) >= level) this.#trail.pop();
    this.#trail.push({ level, text });
  }

  #add(text: string, page: number | undefined): void {
    if (beginsQuestion(text) || (this.#open && widthOf(this.#open.text) + widthOf(text) > usualPassage))
      this.#close();
    if (this.#open !== undefined) this.#open.text += `\n${text}`;
    else {
      const headings = this.#trail.map((heading) => heading.text);
      this.#open = { headings, text, ...(page !== undefined && { page }) };
    }
  }

  #close(): void {
    if (this.#open !== undefined) this.#passages.push(this.#open);
    this.#open = undefined;
  }
}

/** Many documents are lists of questions and answers. */
function beginsQuestion(text: string): boolean {
  return /^(?:问|Q|Question)\s*\d*\s*[:：.、]/iu.test(text);
}

/** A paragraph longer than a passage is cut between sentences. */
function partsOf(text: string): string[] {
  if (widthOf(text) <= longestPassage) return [text];
  const parts: string[] = [];
  for (const sentence of splitSentences(text).flatMap(bounded)) {
    const last = parts.at(-1);
    if (last !== undefined && widthOf(last) + widthOf(sentence) <= usualPassage)
      parts[parts.length - 1] = last + sentence;
    else parts.push(sentence);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** What has no end of sentence anywhere is cut where it gets too long. */
function bounded(sentence: string): string[] {
  if (widthOf(sentence) <= longestPassage) return [sentence];
  return sentence.match(new RegExp(`.{1,${longestPassage / 3}}`, 'gsu')) ?? [];
}

function widthOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
