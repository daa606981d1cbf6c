import { unifiedIdeographs } from './unified-ideographs.ts';

/** A run of letters on a page. */
export interface PlacedText {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/** One line of a page. `bottom` counts from the page's foot upwards, `right` from its left edge. */
export interface Line {
  /** What stands apart by more than a letter is another cell; mostly there is one. */
  cells: string[];
  height: number;
  bottom: number;
  right: number;
}

/** In letters: a gap that stands for a blank, and one that separates columns. */
const gaps = { blank: 0.25, column: 1.2 } as const;

/** Runs on one level are one line. */
export function linesOf(items: readonly PlacedText[]): Line[] {
  const levels: PlacedText[][] = [];
  for (const item of items.filter(({ str }) => str !== '')) {
    const level = levels.at(-1);
    const first = level?.[0];
    const same =
      first !== undefined && Math.abs(first.y - item.y) < Math.max(first.fontSize, item.fontSize) / 2;
    if (same) level?.push(item);
    else if (item.str.trim() !== '') levels.push([item]);
  }
  return levels.map(lineOf);
}

function lineOf(runs: readonly PlacedText[]): Line {
  const cells = [''];
  let right = Infinity;
  for (const { str, x, width, fontSize } of runs.toSorted((one, other) => one.x - other.x)) {
    const gap = x - right;
    if (gap > fontSize * gaps.column) cells.push('');
    else if (gap > fontSize * gaps.blank) cells[cells.length - 1] += ' ';
    cells[cells.length - 1] += str;
    if (str.trim() !== '' || right === Infinity) right = x + width;
  }
  return {
    cells: cells
      .map((cell) => unifiedIdeographs(cell).replaceAll(/\s+/gu, ' ').trim())
      .filter((cell) => cell !== ''),
    height: Math.max(...runs.map(({ fontSize }) => fontSize)),
    bottom: runs[0]?.y ?? 0,
    right,
  };
}
