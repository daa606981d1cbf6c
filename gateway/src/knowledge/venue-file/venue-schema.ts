import { gestures, moods } from '@lobby/shared/protocol/delivery';
import { listeningPolicies } from '@lobby/shared/protocol/listening';
import { isId } from '@lobby/shared/protocol/ids';
import { venueKinds } from '@lobby/shared/protocol/visitor';
import { z } from 'zod';
import { tags } from '../../person/tags/tag.ts';
import type { WrittenDepartment } from './department-schema.ts';
import { lexiconSchema } from './lexicon-schema.ts';
import { recommendationSchema } from './recommendation-schema.ts';
import { reference } from './reference.ts';
import { voiceSchema } from './voice-schema.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const kiosk = z.string().refine(isId, 'should be the name of a kiosk, as in ?kiosk=hall-1');
const text = z.string().trim().min(1);
const bilingual = z.strictObject({ zh: text, en: text });

const texts = z.array(text).default([]);
const day = z.iso.date({ error: 'should be a day like 2026-11-27' });

/** A page counts from one. */
const source = z.strictObject({
  title: bilingual,
  page: z.exactOptional(z.int().min(1)),
  url: z.exactOptional(z.url({ protocol: /^https?$/, error: 'should be an address like https://…' })),
});

const entry = z.strictObject({
  id,
  question: bilingual,
  wordings: z.strictObject({ zh: z.array(text).min(1), en: z.array(text).min(1) }),
  unlike: z.strictObject({ zh: texts, en: texts }).default({ zh: [], en: [] }),
  answer: bilingual,
  spoken: z.strictObject({ zh: text.optional(), en: text.optional() }).default({}),
  followUps: z.array(reference).max(3),
  gesture: z.enum(gestures).optional(),
  mood: z.enum(moods).optional(),
  mustHear: z.boolean().default(false),
  anybody: z.boolean().default(false),
  audience: z.exactOptional(z.array(z.enum(tags)).min(1)),
  venues: z.exactOptional(z.array(id).min(1)),
  kiosks: z.exactOptional(z.array(kiosk).min(1)),
  valid: z.exactOptional(z.strictObject({ from: z.exactOptional(day), until: z.exactOptional(day) })),
  source: z.exactOptional(source),
  owner: z.exactOptional(text),
  status: z.enum(['draft', 'published', 'retired']).default('published'),
});

/** What a venue's file may hold. Unknown parts are refused, because they are mostly misspelt ones. */
export const venueSchema = z.strictObject({
  id,
  kind: z.enum(venueKinds).default('other'),
  listening: z.enum(listeningPolicies).default('always'),
  name: bilingual,
  greeting: bilingual,
  avatar: z.strictObject({ id, name: bilingual }),
  voice: voiceSchema.default({}),
  lexicon: lexiconSchema,
  suggestions: z.array(reference).max(8),
  recommendations: z.array(recommendationSchema).default([]),
  entries: z.array(entry).min(1),
});

/** A venue, its knowledge and its departments, as staff wrote them. Ids of a department's entries begin with its own. */
export type VenueFile = z.infer<typeof venueSchema> & { departments: WrittenDepartment[] };

/** An entry, as staff wrote it. */
export type WrittenEntry = VenueFile['entries'][number];

/** The entries of one venue, where several read the same files. */
export function entriesOf({ id: venue, entries }: VenueFile): WrittenEntry[] {
  return entries.filter(({ venues }) => venues?.includes(venue) ?? true);
}
