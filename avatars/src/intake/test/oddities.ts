import type { Json } from './small-avatar.ts';

/** What no careful exporter writes where it does not belong; `undefined` leaves a part out. */
export const oddities: (Json | undefined)[] = [
  undefined,
  null,
  true,
  -1,
  0.5,
  0,
  3,
  1e9,
  4_294_967_295,
  1e300,
  '',
  'hips',
  [],
  [0],
  [[]],
  {},
  { node: 0 },
];

/** The description with an odd value at one of its places, chosen from the top down. */
export function withOddity(part: Json, steps: readonly number[], oddity: Json | undefined): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined || typeof part !== 'object' || part === null) return oddity;
  const entries = Object.entries(part);
  if (entries.length === 0) return oddity;
  const place = step % entries.length;
  const bent = entries.flatMap(([name, value], at): [string, Json][] => {
    const now = at === place ? withOddity(value, rest, oddity) : value;
    return now === undefined ? [] : [[name, now]];
  });
  return Array.isArray(part) ? bent.map(([, value]) => value) : Object.fromEntries(bent);
}
