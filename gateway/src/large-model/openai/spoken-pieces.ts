import { ChatFailed, type ChatPiece } from '../chat.ts';
import { MarkedText, type Marked } from './marked-text.ts';

/** What is known of a server from its answers. */
export interface Habits {
  /**
   * Its text is no thought unless marks say so. Servers whose template begins the thought for the model show only its end, so that
   * before a whole answer was seen nothing is known of its beginning.
   */
  plain: boolean;
}

/**
 * What a model says and wants, without what it thinks. While a server's habits are unknown its text is held until the end of a thought,
 * or of the answer, shows what it was.
 */
export class SpokenPieces {
  readonly #habits: Habits;
  readonly #marked = new MarkedText();
  #held: ChatPiece[] | undefined;

  constructor(habits: Habits) {
    this.#habits = habits;
    this.#held = habits.plain ? undefined : [];
  }

  /** Throws `ChatFailed` where a server that was thought plain turns out to think. */
  take(text: string): ChatPiece[] {
    return this.#marked.take(text).flatMap((part) => this.#pieces(part));
  }

  /** Thoughts came in a field of their own, or between marks: what else comes is none. */
  marksItsThoughts(): ChatPiece[] {
    this.#habits.plain = true;
    return this.#release();
  }

  /** What remains of an answer that came to its end. */
  finish(): ChatPiece[] {
    const last = this.#marked.finish().flatMap((part) => this.#pieces(part));
    const held = this.#release();
    if (held.some((piece) => piece.type === 'text' && piece.text.trim() !== '')) this.#habits.plain = true;
    return [...held, ...last];
  }

  #release(): ChatPiece[] {
    const held = this.#held ?? [];
    this.#held = undefined;
    return held;
  }

  #pieces(part: Marked): ChatPiece[] {
    switch (part.type) {
      case 'text':
        return this.#unlessHeld([part]);
      case 'call':
        return this.#unlessHeld(callIn(part.text));
      case 'thought':
        return this.marksItsThoughts();
      case 'thought-ended':
        if (this.#held === undefined && this.#habits.plain) {
          this.#habits.plain = false;
          throw new ChatFailed('it thought aloud');
        }
        this.#release();
        return [];
    }
  }

  #unlessHeld(pieces: ChatPiece[]): ChatPiece[] {
    if (this.#held === undefined) return pieces;
    this.#held.push(...pieces);
    return [];
  }
}

/** A use of a tool as models write it into their text; nothing where it is none. */
function callIn(text: string): ChatPiece[] {
  try {
    const { name, arguments: given, parameters } = Object(JSON.parse(text));
    return typeof name === 'string' ? [{ type: 'call', name, input: given ?? parameters ?? {} }] : [];
  } catch {
    return [];
  }
}
