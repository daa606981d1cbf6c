/** Marks between which models think aloud; which of them a model uses is not told by its interface. */
const marks = [
  { open: '<think>', close: '</think>' },
  { open: '<thinking>', close: '</thinking>' },
  { open: '<|begin_of_thought|>', close: '<|end_of_thought|>' },
] as const;

/**
 * Takes what a model thinks out of the stream of what it says. What may be the beginning of a mark is held back until it is known;
 * a thought that never ends is never said.
 */
export class WithoutThoughts {
  #rest = '';
  #close: string | undefined;

  /** What may be said of the text so far. */
  take(text: string): string {
    this.#rest += text;
    let said = '';
    for (let more = true; more;) {
      const before = this.#rest;
      said += this.#close === undefined ? this.#untilThought() : this.#afterThought(this.#close);
      more = this.#rest !== before && this.#rest !== '';
    }
    return said;
  }

  /** What was held back for a mark that never came. */
  finish(): string {
    const said = this.#close === undefined ? this.#rest : '';
    this.#rest = '';
    return said;
  }

  #untilThought(): string {
    const found = marks
      .map((mark) => ({ ...mark, at: this.#rest.indexOf(mark.open) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)[0];
    const end = found?.at ?? this.#rest.length - heldBack(this.#rest);
    const said = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + (found?.open.length ?? 0));
    this.#close = found?.close;
    return said;
  }

  #afterThought(close: string): string {
    const at = this.#rest.indexOf(close);
    if (at < 0) this.#rest = this.#rest.slice(-close.length);
    else {
      this.#rest = this.#rest.slice(at + close.length).trimStart();
      this.#close = undefined;
    }
    return '';
  }
}

/** How many letters at the end may be the beginning of a mark. */
function heldBack(text: string): number {
  const longest = Math.max(...marks.map(({ open }) => open.length)) - 1;
  for (let length = Math.min(longest, text.length); length > 0; length -= 1)
    if (marks.some(({ open }) => open.startsWith(text.slice(-length)))) return length;
  return 0;
}
