import { z } from 'zod';
import type { Department } from '../department.ts';
import { lexiconSchema } from './lexicon-schema.ts';
import { reference } from './reference.ts';
import { voiceSchema } from './voice-schema.ts';

const text = z.string().trim().min(1);
const bilingual = z.strictObject({ zh: text, en: text });
const texts = z.array(text).default([]);
const avatarId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const parts = {
  title: bilingual,
  wordings: z.strictObject({ zh: texts, en: texts }).default({ zh: [], en: [] }),
  avatar: z.strictObject({ id: z.exactOptional(avatarId), name: bilingual }),
  voice: voiceSchema.default({}),
  greeting: bilingual,
  suggestions: z.array(reference).max(8).default([]),
};

/** What `department.yaml` may hold. Unknown parts are refused, because they are mostly misspelt ones. */
export const departmentSchema = z.strictObject({ ...parts, lexicon: lexiconSchema });

/** The same as it is kept: how words are said is a matter of the whole venue, which has one voice. */
export const keptDepartmentSchema: z.ZodType<Omit<Department, 'id'>> = z.strictObject(parts);

/** A department as staff wrote it. */
export type WrittenDepartment = z.infer<typeof departmentSchema> & { id: string };
