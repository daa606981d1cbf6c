/** What a turn waits for: that the visitor ends, their words, what to say, or the sound of what is to be said. */
export type Awaited = 'end-of-speech' | 'words' | 'answer' | 'sound';

/** What is known of the silence a visitor stands in. */
export interface Silence {
  awaited: Awaited;
  /** Since when it is silent, or when it will be: everything that was sent is heard by then. */
  sinceMs: number;
  /** When a voice that is waited for is given up, however its wait is filled. */
  soundDueMs: number;
  /** Whether something was said already. */
  answered: boolean;
  /** How often it was filled in a row. */
  fillers: number;
}

/** `fill` says that it takes a moment; the others give up a part, and the visitor hears an apology and what there is to hear. */
export type Move = { atMs: number; what: 'fill' | 'give-up-voice' | 'give-up-answer' };

/**
 * How long silence may last; nowhere else is it decided. People begin to wonder whether they were heard after about a second, and think
 * the machine broken after three. A second wait, and any for a sound, is no longer than that; words take longer under load, and nothing
 * must be said to what was only a cough. What was made ready comes `soon`, and a voice that failed is not waited for longer.
 */
export const silenceMs = { soon: 500, answer: 1_200, words: 2_000, later: 2_500 } as const;

/** Nobody is asked to wait more often than this in a row. */
const mostFillers = { words: 1, answer: 4, sound: 1 } as const;

/** What is done next about a silence; undefined while it is the visitor's own, or the ears' to end. */
export function nextMove({ awaited, sinceMs, soundDueMs, answered, fillers }: Silence): Move | undefined {
  const fillAtMs = sinceMs + (answered || fillers > 0 ? silenceMs.later : silenceMs.answer);
  switch (awaited) {
    case 'end-of-speech':
      return undefined;
    case 'words':
      return fillers < mostFillers.words ? { atMs: sinceMs + silenceMs.words, what: 'fill' } : undefined;
    case 'answer':
      return { atMs: fillAtMs, what: fillers < mostFillers.answer ? 'fill' : 'give-up-answer' };
    case 'sound': {
      const fills = !answered && fillers < mostFillers.sound && fillAtMs < soundDueMs;
      return fills ? { atMs: fillAtMs, what: 'fill' } : { atMs: soundDueMs, what: 'give-up-voice' };
    }
  }
}
