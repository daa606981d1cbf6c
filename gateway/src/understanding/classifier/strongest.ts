/** The places of the highest values, best first. */
export function strongest(values: Float32Array, count: number): number[] {
  const places: number[] = [];
  let least = -Infinity;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place]!;
    if (places.length === count && value <= least) continue;
    let at = places.length;
    while (at > 0 && values[places[at - 1]!]! < value) at -= 1;
    places.splice(at, 0, place);
    if (places.length > count) places.pop();
    least = values[places.at(-1)!]!;
  }
  return places;
}
