import { gestures, moods } from '@lobby/shared/protocol/delivery';
import { listeningPolicies } from '@lobby/shared/protocol/listening';
import { venueKinds } from '@lobby/shared/protocol/visitor';
import { z } from 'zod';
import { lexiconSchema } from './lexicon-schema.ts';
import { voiceSchema } from './voice-schema.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const text = z.string().trim().min(1);
const bilingual = z.strictObject({ zh: text, en: text });

const entry = z.strictObject({
  id,
  question: bilingual,
  wordings: z.strictObject({ zh: z.array(text).min(1), en: z.array(text).min(1) }),
  answer: bilingual,
  spoken: z.strictObject({ zh: text.optional(), en: text.optional() }).default({}),
  followUps: z.array(id).max(3),
  gesture: z.enum(gestures).optional(),
  mood: z.enum(moods).optional(),
  mustHear: z.boolean().default(false),
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
  suggestions: z.array(id).max(8),
  entries: z.array(entry).min(1),
});

/** A venue and its knowledge, as staff wrote them. */
export type VenueFile = z.infer<typeof venueSchema>;

/** An entry, as staff wrote it. */
export type WrittenEntry = VenueFile['entries'][number];
