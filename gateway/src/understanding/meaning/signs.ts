/** How many values go into one number. */
const bits = 32;

/** On which side of the mean each value of each vector lies, one bit for each. Dimensions are a multiple of 64. */
export function signsOf(vectors: Float32Array, mean: Float32Array): Int32Array {
  const signs = new Int32Array(vectors.length / bits);
  for (let word = 0; word < signs.length; word += 1) {
    const start = word * bits;
    const first = start % mean.length;
    let signed = 0;
    for (let bit = 0; bit < bits; bit += 1)
      if (vectors[start + bit]! > mean[first + bit]!) signed |= 1 << bit;
    signs[word] = signed;
  }
  return signs;
}

/** The rows that lie on the same sides as a vector in most dimensions: about as many as are asked for, in their order. */
export function mostAlike(signs: Int32Array, own: Int32Array, count: number): number[] {
  const rows = signs.length / own.length;
  const apart = new Uint16Array(rows);
  const rowsApart = new Uint32Array(own.length * bits + 1);
  for (let row = 0; row < rows; row += 1) {
    const differing = differences(signs, row * own.length, own);
    apart[row] = differing;
    rowsApart[differing]! += 1;
  }
  const limit = limitFor(rowsApart, count);
  const alike: number[] = [];
  for (let row = 0; row < rows; row += 1) if (apart[row]! <= limit) alike.push(row);
  return alike;
}

/** The signs of the first dimensions alone, in so many numbers for each row: what is alike by all of them is mostly alike by these. */
export function firstSigns(signs: Int32Array, { each, kept }: { each: number; kept: number }): Int32Array {
  const rows = signs.length / each;
  return Int32Array.from(
    { length: rows * kept },
    (_, at) => signs[Math.floor(at / kept) * each + (at % kept)]!,
  );
}

/** How far apart rows may be for enough of them to be taken. */
function limitFor(rowsApart: Uint32Array, count: number): number {
  let taken = 0;
  const limit = rowsApart.findIndex((rows) => (taken += rows) >= count);
  return limit === -1 ? rowsApart.length : limit;
}

/**
 * Counts the bits that differ, two words at a time: in fields of two bits, of four, and of eight, where those of all words are added up
 * (a field holds 16 for each pair of words, so that 30 words fit).
 */
function differences(signs: Int32Array, start: number, own: Int32Array): number {
  let bytes = 0;
  for (let word = 0; word < own.length; word += 2) {
    const fields =
      inFours(signs[start + word]! ^ own[word]!) + inFours(signs[start + word + 1]! ^ own[word + 1]!);
    bytes += (fields & 0x0f0f0f0f) + ((fields >>> 4) & 0x0f0f0f0f);
  }
  const pairs = (bytes & 0x00ff00ff) + ((bytes >>> 8) & 0x00ff00ff);
  return (pairs & 0xffff) + (pairs >>> 16);
}

function inFours(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  return (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
}
