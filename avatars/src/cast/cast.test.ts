import { expect, test } from 'vitest';
import { cast } from './cast.ts';
import type { Person } from './person.ts';

/** What tells people apart from across a hall, colours aside. */
function silhouette({ hair, uniform, proportions }: Person): string {
  return JSON.stringify([hair.style, hair.fringe, uniform.garment, uniform.neckwear, proportions]);
}

/** What tells them apart face to face, colours aside. */
function features({ face, eyes }: Person): string {
  return JSON.stringify([face, eyes.width, eyes.height, eyes.slant]);
}

test('[V13] no two avatars are each other in other colours', () => {
  for (const look of [silhouette, features]) expect(new Set(cast.map(look)).size).toBe(cast.length);
});

test('[V13] every avatar has an id of its own, and names in both languages', () => {
  expect(new Set(cast.map(({ id }) => id)).size).toBe(cast.length);
  for (const { id, names } of cast) {
    expect(id).toMatch(/^[a-z]+$/);
    expect(names.zh).toMatch(/^\p{Script=Han}+$/u);
    expect(names.en).toMatch(/^[A-Z][a-z]+$/);
  }
});
