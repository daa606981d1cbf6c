/** Reads an element that must be there. @throws RangeError when the index is outside the list */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`index ${index} is outside a list of ${list.length}`);
  return element;
}

/** Both ends of a list, for rings and closed loops that wrap around. */
export function wrapped<T>(list: ArrayLike<T>, index: number): T {
  return at(list, (index + list.length) % list.length);
}

/** The fractions 0, 1/count, ... 1: `count + 1` of them. */
export function fractions(count: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => index / count);
}
