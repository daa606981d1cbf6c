/** A face in a square picture: centre and width as shares of its side, from the upper left corner. */
export interface Face {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One of BlazeFace's two grids of guesses: so many cells a side, so many guesses a cell. */
export interface Grid {
  readonly side: number;
  readonly guesses: number;
  /** One number a guess, before the logistic function. */
  readonly scores: ArrayLike<number>;
  /** Sixteen numbers a guess, in pixels from the centre of its cell: x, y, width, height and six points of the face. */
  readonly boxes: ArrayLike<number>;
}

interface Guess extends Face {
  readonly certainty: number;
}

const numbersPerBox = 16;

/** Guesses that are less certain are patterns on a wall more often than faces. */
const leastCertainty = 0.75;

/** The nearest face in the picture, which is `pixels` wide, or none. Guesses at the same face are averaged, which keeps it from trembling. */
export function nearestFace(grids: readonly Grid[], pixels: number): Face | undefined {
  const guesses = grids.flatMap((grid) => guessesOf(grid, pixels));
  const [nearest] = guesses.toSorted((one, other) => other.width - one.width);
  return nearest && average(guesses.filter((guess) => sameFace(guess, nearest)));
}

function guessesOf({ side, guesses, scores, boxes }: Grid, pixels: number): Guess[] {
  const found: Guess[] = [];
  for (let index = 0; index < scores.length; index++) {
    const certainty = 1 / (1 + Math.exp(-(scores[index] ?? 0)));
    if (certainty < leastCertainty) continue;
    const cell = Math.floor(index / guesses);
    const [x = 0, y = 0, width = 0] = Array.from({ length: 3 }, (_, at) => boxes[index * numbersPerBox + at]);
    found.push({
      x: ((cell % side) + 0.5) / side + x / pixels,
      y: (Math.floor(cell / side) + 0.5) / side + y / pixels,
      width: width / pixels,
      certainty,
    });
  }
  return found;
}

function sameFace(one: Face, other: Face): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < other.width / 2;
}

function average(guesses: readonly Guess[]): Face {
  const sum = { x: 0, y: 0, width: 0, certainty: 0 };
  for (const { x, y, width, certainty } of guesses) {
    sum.x += x * certainty;
    sum.y += y * certainty;
    sum.width += width * certainty;
    sum.certainty += certainty;
  }
  return { x: sum.x / sum.certainty, y: sum.y / sum.certainty, width: sum.width / sum.certainty };
}
