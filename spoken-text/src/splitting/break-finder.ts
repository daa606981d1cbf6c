import { createAsides } from './asides.ts';
import { isSafe } from './safe-marks.ts';

/** A place in a text where a voice may take breath. */
export interface Break {
  /** The next clause begins here. */
  at: number;
  after: 'sentence' | 'phrase';
}

/** Finds breaks in a text that comes in pieces; however it is cut, the breaks are the same. */
export interface BreakFinder {
  /** The breaks that are certain now, in order; positions count from the beginning of the whole text. */
  take(piece: string): Break[];
  /** The remaining ones, when no more text comes. */
  finish(): Break[];
}

/** A tag is taken whole, an unfinished one to the end of the text; a mark with what closes and the blanks after it. */
const event = new RegExp(
  [
    String.raw`<(?:$|(?=[a-z/!?])[^<>]{0,300}(?:>|$))`,
    '(?<opening>[“「『《【（([])',
    String.raw`(?<closing>[”」』》】）)\]])`,
    String.raw`(?<mark>(?<sentence>[。！？!?…\n]+|\.+|[；;]+)|[，、：]+|[,:])(?<closers>["'”’」』》】）)\]]*)\s*`,
  ].join('|'),
  'gi',
);
/** What `isSafe` looks back on. */
const before = 20;

/** None is inside a number, a time, a web address, an abbreviation, a tag, quotes or brackets. */
export function createBreakFinder(): BreakFinder {
  const asides = createAsides<Break>();
  let text = '';
  let judged = 0;

  const judge = (found: RegExpExecArray): Break[] => {
    const { opening, closing, mark } = found.groups ?? {};
    const free = asides.passed(found.index);
    if (opening !== undefined) asides.open(found.index);
    else if (closing !== undefined) asides.close(1);
    else if (mark !== undefined) free.push(...judgeMark(found, mark));
    return free;
  };

  const judgeMark = (found: RegExpExecArray, mark: string): Break[] => {
    const { sentence, closers = '' } = found.groups ?? {};
    const at = found.index + found[0].length;
    const wasInside = asides.isInside();
    asides.close(closers.replace(/["'’]/g, '').length);
    const surroundings = {
      mark,
      before: text.slice(Math.max(0, found.index - before), found.index),
      after: text.slice(found.index + mark.length, at + 1),
    };
    if (!isSafe(surroundings)) return [];
    const endsSentence = sentence !== undefined || found[0].includes('\n');
    const pause: Break = { at, after: endsSentence ? 'sentence' : 'phrase' };
    if (asides.isInside()) asides.hold(pause);
    else if (!wasInside || (endsSentence && /^[”」』]/.test(closers))) return [pause];
    return [];
  };

  /** What reaches the end of the text may go on in the next piece, and waits for it. */
  const judgeUpTo = (end: number): Break[] => {
    const breaks: Break[] = [];
    event.lastIndex = judged;
    let found = event.exec(text);
    while (found !== null && event.lastIndex <= end) {
      judged = event.lastIndex;
      breaks.push(...judge(found));
      event.lastIndex = judged;
      found = event.exec(text);
    }
    judged = found?.index ?? text.length;
    return breaks;
  };

  return {
    take(piece) {
      text += piece;
      return judgeUpTo(text.length - 1);
    },
    finish: () => [...judgeUpTo(text.length), ...asides.releaseAll()],
  };
}

/** All breaks of a whole text. */
export function findBreaks(text: string): Break[] {
  const finder = createBreakFinder();
  return [...finder.take(text), ...finder.finish()];
}
