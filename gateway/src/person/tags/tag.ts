/** What is known of a visitor within one visit, because they said so. Nothing of it is guessed from a face. */
export const tags = [
  'elder',
  'child',
  'with-child',
  'business',
  'first-visit',
  'foreigner',
  'disabled',
  'for-another',
] as const;

export type Tag = (typeof tags)[number];
