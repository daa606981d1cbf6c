/** How a visitor seems to feel, as far as words and voice tell. */
export const feelings = ['calm', 'pleased', 'confused', 'anxious', 'annoyed', 'distressed'] as const;

export type Feeling = (typeof feelings)[number];

/** A feeling and how sure and strong it is, 0..1; calm has no strength. `because` names the signs, never the words. */
export interface Felt {
  feeling: Feeling;
  strength: number;
  because: readonly string[];
}

export const calm: Felt = { feeling: 'calm', strength: 0, because: [] };

/** Something that speaks for a feeling, with a weight of 0..1. */
export interface Sign {
  feeling: Exclude<Feeling, 'calm'>;
  weight: number;
  name: string;
}

/** Below this, nothing is made of it: a mood that was only imagined does more harm than one that was missed. */
const leastStrength = 0.35;

/** Of feelings of the same strength the graver one counts. */
const gravest = ['distressed', 'annoyed', 'anxious', 'confused', 'pleased'] as const;

/** Several weak signs of one feeling make it stronger; the strongest feeling wins. */
export function feelingOf(signs: readonly Sign[]): Felt {
  const candidates = gravest.map((feeling) => {
    const own = signs.filter((sign) => sign.feeling === feeling);
    const strength = 1 - own.reduce((doubt, { weight }) => doubt * (1 - Math.min(1, weight)), 1);
    return { feeling, strength, because: own.map(({ name }) => name) };
  });
  const strongest = candidates.reduce((best, next) => (next.strength > best.strength ? next : best));
  return strongest.strength < leastStrength ? calm : strongest;
}
