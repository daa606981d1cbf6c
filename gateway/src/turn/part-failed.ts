import type { BrokenPart } from './turn-step.ts';

/** One of a turn's parts broke; carries the cause to the log and the part's name to the visitor's apology. */
export class PartFailed extends Error {
  override readonly name = 'PartFailed';
  readonly part: BrokenPart;

  constructor(part: BrokenPart, cause: unknown) {
    super(`${part} failed`, { cause });
    this.part = part;
  }
}

/** Passes everything on; what the source throws leaves as `PartFailed` in the part's name. */
export async function* onBehalfOf<Piece>(
  part: BrokenPart,
  source: AsyncIterable<Piece>,
): AsyncGenerator<Piece, void> {
  try {
    yield* source;
  } catch (cause) {
    throw new PartFailed(part, cause);
  }
}
