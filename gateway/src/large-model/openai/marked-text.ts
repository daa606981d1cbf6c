/** Marks between which models think aloud; which of them a model uses is not told by its interface. */
const thoughts = [
  { open: '<think>', close: '</think>' },
  { open: '<thinking>', close: '</thinking>' },
  { open: '<thought>', close: '</thought>' },
  { open: '<reasoning>', close: '</reasoning>' },
  { open: '◁think▷', close: '◁/think▷' },
  { open: '<|begin_of_thought|>', close: '<|end_of_thought|>' },
] as const;

/** Uses of tools that a server did not take out of the text by itself. */
const calls = { open: '<tool_call>', close: '</tool_call>' } as const;

const sections = [
  ...thoughts.map((marks) => ({ ...marks, type: 'thought' as const })),
  { ...calls, type: 'call' as const },
];

/** A part of what a model writes. */
export type Marked =
  | { type: 'text'; text: string }
  | { type: 'thought' }
  | { type: 'call'; text: string }
  /** A thought ended that was never seen to begin: everything before it was one. */
  | { type: 'thought-ended' };

type Section = (typeof sections)[number];

interface Mark {
  sign: string;
  opens?: Section;
}

const outside: readonly Mark[] = [
  ...sections.map((section) => ({ sign: section.open, opens: section })),
  ...thoughts.map(({ close }) => ({ sign: close })),
];

/**
 * Tells text from thoughts and from uses of tools in what a model writes, however it is cut into pieces. What may be the beginning of a
 * mark is held back until it is known.
 */
export class MarkedText {
  #rest = '';
  #inside: Section | undefined;

  take(text: string): Marked[] {
    this.#rest += text;
    const parts: Marked[] = [];
    for (let before = ''; before !== this.#rest;) {
      before = this.#rest;
      parts.push(...(this.#inside === undefined ? this.#untilMark() : this.#untilEnd(this.#inside)));
    }
    return parts;
  }

  /** What was held back for a mark that never came; a thought that never ended stays one. */
  finish(): Marked[] {
    const text = this.#rest;
    this.#rest = '';
    if (text === '' || this.#inside?.type === 'thought') return [];
    return [{ type: this.#inside?.type ?? 'text', text }];
  }

  #untilMark(): Marked[] {
    const found = outside
      .map((mark) => ({ ...mark, at: this.#rest.indexOf(mark.sign) }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at)[0];
    const end = found?.at ?? this.#rest.length - heldBack(this.#rest);
    const text = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + (found?.sign.length ?? 0));
    this.#inside = found?.opens;
    const parts: Marked[] = text === '' ? [] : [{ type: 'text', text }];
    if (found === undefined || found.opens !== undefined) return parts;
    return [...parts, { type: 'thought-ended' }];
  }

  #untilEnd({ type, close }: Section): Marked[] {
    const at = this.#rest.indexOf(close);
    if (at < 0) {
      if (type === 'thought') this.#rest = this.#rest.slice(-close.length);
      return [];
    }
    const text = this.#rest.slice(0, at);
    this.#rest = this.#rest.slice(at + close.length);
    this.#inside = undefined;
    return [type === 'thought' ? { type } : { type, text }];
  }
}

/** How many letters at the end may be the beginning of a mark. */
function heldBack(text: string): number {
  const longest = Math.max(...outside.map(({ sign }) => sign.length)) - 1;
  for (let length = Math.min(longest, text.length); length > 0; length -= 1)
    if (outside.some(({ sign }) => sign.startsWith(text.slice(-length)))) return length;
  return 0;
}
