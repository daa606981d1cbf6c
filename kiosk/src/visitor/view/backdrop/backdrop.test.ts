// @vitest-environment happy-dom
import { venueKinds } from '@lobby/shared/protocol/visitor';
import { expect, test } from 'vitest';
import { contrastOf } from '../../../look/contrast.ts';
import tokens from '../../../look/tokens.css?raw';
import { scriptedPageState } from '../scripted-page-state.ts';
import { createBackdrop, scenes, writtenScene } from './backdrop.ts';

test('[F40] every kind of venue has a place of its own behind the avatar', () => {
  expect(new Set(venueKinds.map(writtenScene)).size).toBe(venueKinds.length);
});

test('[F40] the place is that of the venue, and one of no trade until the page knows its venue', () => {
  const { venue } = scriptedPageState();
  const backdrop = createBackdrop();
  backdrop.render(scriptedPageState({ venue: undefined }));
  expect(backdrop.root.dataset['kind']).toBe('other');
  backdrop.render(scriptedPageState({ venue: venue && { ...venue, kind: 'clinic' } }));
  expect(backdrop.root.dataset['kind']).toBe('clinic');
});

test.each(venueKinds)('[F10] the venue’s name can be read on the wall of a venue of kind %s', (kind) => {
  const ink = /--ink: (#[0-9a-f]{6});/.exec(tokens)?.[1] ?? '';
  for (const ground of scenes[kind].wall) expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(4.5);
});
