import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { Block } from '../block.ts';
import { linesOf, type Line } from './pdf-lines.ts';

/** A line so much taller than most of the document is a heading. */
const headingScale = 1.15;

/** A gap so much larger than the usual one between lines begins a paragraph. */
const paragraphScale = 1.4;

/** Questions, answers and the items of a list begin a paragraph wherever they stand. */
const beginning =
  /^(?:[问答]|[QA])\s*[:：]|^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、．]|[•·●○■])/u;

/** A line that ends so many letters before the right edge of its page is the last of its paragraph. */
const shortByLetters = 2;

/** A PDF knows only where letters stand: lines, paragraphs, columns and headings are told by place and size. */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { items } = await extractTextItems(pdf);
    return blocksOf(withoutRunningLines(items.map((page, place) => placed(linesOf(page), place + 1))));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface PlacedLine extends Line {
  text: string;
  page: number;
  /** Nothing of its paragraph follows. */
  short: boolean;
}

function placed(lines: readonly Line[], page: number): PlacedLine[] {
  const edge = Math.max(...lines.map(({ right }) => right));
  return lines.map((line) => ({
    ...line,
    text: line.cells.join(' '),
    page,
    short: line.right < edge - shortByLetters * line.height,
  }));
}

/** Heads and feet that stand on most pages, and page numbers, are no text. */
function withoutRunningLines(pages: readonly PlacedLine[][]): PlacedLine[] {
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const shape of new Set(lines.map(shapeOf))) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  const running = (line: PlacedLine): boolean =>
    /^[\s\d/第页共—–-]+$/u.test(line.text) || (seen.get(shapeOf(line)) ?? 0) > Math.max(1, pages.length / 2);
  return pages.flat().filter((line) => !running(line));
}

/** The same line on another page differs in its numbers only. */
function shapeOf({ text }: PlacedLine): string {
  return text.replaceAll(/\d+/gu, '0');
}

function blocksOf(lines: readonly PlacedLine[]): Block[] {
  const levels = headingLevels(lines);
  const usualGap = median(lines.slice(1).map((line, index) => gapBetween(lines[index], line)));
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const apart = above === undefined || above.short || gapBetween(above, line) > usualGap * paragraphScale;
    add(blocks, line, {
      begins: apart || beginning.test(line.text),
      level: levels.get(Math.round(line.height)),
    });
  }
  return blocks;
}

/** The tallest letters are the first level, the next tallest the second. */
function headingLevels(lines: readonly PlacedLine[]): Map<number, number> {
  const usual = median(lines.map(({ height }) => height));
  const taller = lines.map(({ height }) => height).filter((height) => height > usual * headingScale);
  const heights = [...new Set(taller.map(Math.round))].sort((one, other) => other - one);
  return new Map(heights.map((height, place) => [height, Math.min(6, place + 1)]));
}

function add(
  blocks: Block[],
  line: PlacedLine,
  { begins, level }: { begins: boolean; level?: number | undefined },
): void {
  const { text, page, cells } = line;
  const last = blocks.at(-1);
  if (level !== undefined) blocks.push({ type: 'heading', level, text, page });
  else if (cells.length > 1) {
    if (last?.type === 'table' && last.rows[0]?.length === cells.length) last.rows.push(cells);
    else blocks.push({ type: 'table', rows: [cells], page });
  } else if (last?.type === 'text' && !begins) last.text = joinedLines(last.text, text);
  else blocks.push({ type: 'text', text, page });
}

/** A new page or column goes on with the paragraph. */
function gapBetween(above: PlacedLine | undefined, line: PlacedLine): number {
  return above === undefined || above.page !== line.page ? 0 : Math.max(0, above.bottom - line.bottom);
}

function median(values: readonly number[]): number {
  const positive = values.filter((value) => value > 0).sort((one, other) => one - other);
  return positive[Math.floor(positive.length / 2)] ?? 0;
}

/** Chinese goes on without a blank; a word cut by a hyphen is one word again. */
function joinedLines(one: string, other: string): string {
  if (/[a-z]-$/u.test(one) && /^[a-z]/u.test(other)) return one.slice(0, -1) + other;
  const wide = /[\p{Script=Han}，。；：！？、）》”]$/u.test(one) && /^[\p{Script=Han}\p{P}\d]/u.test(other);
  return wide ? one + other : `${one} ${other}`;
}
