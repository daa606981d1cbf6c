import { z } from 'zod';
import { reference } from './reference.ts';
import { tags } from '../../person/tags/tag.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** What a venue's file says of something it would like to offer; the same is kept of it. */
export const recommendationSchema = z.strictObject({
  id,
  tags: z.array(z.enum(tags)).default([]),
  after: z.array(reference).default([]),
  offer: z.strictObject({ zh: text, en: text }),
  leadsTo: reference,
});
