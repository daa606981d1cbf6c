/** A stretch of text and its sounds, in order. */
export interface Piece {
  text: string;
  sounds: readonly string[];
}

/** How a language is misheard: which sounds its texts stand for, and which of them are taken for one another. */
export interface Ear {
  /** Finds the stretches of a text that may have been misheard. */
  stretches: RegExp;
  /** The units a stretch is written in, and what stands between two of them. */
  unitsOf: (stretch: string) => string[];
  joint: '' | ' ';
  /** How many units more than it is written in a piece may be heard as. */
  heardAsMore: number;
  /** The sounds of each unit, beside the others. */
  soundsOf: (units: readonly string[]) => string[][];
  /** What is worth knowing in the wordings of a knowledge: words and runs of units. */
  piecesOf: (wordings: readonly string[]) => Iterable<string>;
  /** Every way a piece is said. */
  waysToSay: (piece: string) => string[][];
  /** Pieces that share a key may be taken for one another. */
  keysOf: (sounds: readonly string[]) => string[];
  /** What a sound costs at least that is put in or left out; infinite where none ever is. */
  leastLost: number;
  /** What it costs to take what was heard for what is known, 0 where both are said alike; infinite where nobody would, or above `most`. */
  costOf: (heard: Piece, known: Piece, most: number) => number;
}
