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

const event =
  /(?<opening>[“「『《【（([])|(?<closing>[”」』》】）)\]])|(?<mark>(?<sentence>[。！？!?…\n]+|\.+|[；;]+)|[，、：]+|[,:])(?<closers>["'”’」』》】）)\]]*)\s*/g;

/** None is inside a number, a time, a web address, an abbreviation, quotes or brackets. */
export function createBreakFinder(): BreakFinder {
  const asides = createAsides<Break>();
  let text = '';
  let judged = 0;

  const judge = (found: RegExpExecArray): Break[] => {
    const { opening, closing, mark = '', sentence, closers = '' } = found.groups ?? {};
    const free = asides.passed(found.index);
    if (opening !== undefined) asides.open(found.index);
    if (closing !== undefined) asides.close(1);
    if (opening !== undefined || closing !== undefined) return free;
    const wasInside = asides.isInside();
    asides.close(closers.replace(/["'’]/g, '').length);
    const at = found.index + found[0].length;
    const next = text.charAt(at);
    if (
      !isSafe({
        mark,
        before: text.slice(Math.max(0, found.index - 20), found.index),
        after: `${found[0].slice(mark.length)}${next}`,
      })
    )
      return free;
    const pause: Break = {
      at,
      after: sentence === undefined && !found[0].includes('\n') ? 'phrase' : 'sentence',
    };
    if (asides.isInside()) asides.hold(pause);
    else if (!wasInside || (pause.after === 'sentence' && /^[”」』]/.test(closers))) free.push(pause);
    return free;
  };

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
