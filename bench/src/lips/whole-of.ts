/** Pieces of sound in one. */
export function wholeOf(pieces: readonly Int16Array[]): Int16Array {
  return Int16Array.from(pieces.flatMap((piece) => Array.from(piece)));
}
