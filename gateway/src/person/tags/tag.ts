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

/** Whether it is still so at the next visit: whom they came with or for is not, and a second visit is no first one. */
export function lasts(tag: Tag): boolean {
  return tag !== 'first-visit' && tag !== 'with-child' && tag !== 'for-another';
}
