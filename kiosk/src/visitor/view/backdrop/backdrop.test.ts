// @vitest-environment happy-dom
import { venueKinds, type VenueView } from '@lobby/shared/protocol/visitor';
import { expect, test } from 'vitest';
import { contrastOf } from '../../../look/contrast.ts';
import tokens from '../../../look/tokens.css?raw';
import { scriptedPageState } from '../scripted-page-state.ts';
import { createBackdrop, scenes } from './backdrop.ts';

function drawn(venue: Pick<VenueView, 'kind'> | undefined): string {
  const backdrop = createBackdrop();
  const known = scriptedPageState().venue;
  backdrop.render(scriptedPageState({ venue: venue && known && { ...known, ...venue } }));
  return backdrop.root.innerHTML;
}

test('[F40] every kind of venue has a place of its own behind the avatar', () => {
  expect(new Set(venueKinds.map((kind) => drawn({ kind }))).size).toBe(venueKinds.length);
});

test('[F40] a page that knows no venue yet shows the hall of no trade', () => {
  expect(drawn(undefined)).toBe(drawn({ kind: 'other' }));
});

test.each(venueKinds)('[F10] the venue’s name can be read on the wall of a venue of kind %s', (kind) => {
  const ink = /--ink: (#[0-9a-f]{6});/.exec(tokens)?.[1] ?? '';
  for (const ground of scenes[kind].wall) expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(4.5);
});
