import { z } from 'zod';

const text = z.string().trim().min(1);
const texts = z
  .union([text, z.array(text)])
  .transform((written) => (typeof written === 'string' ? [written] : written));

/** What a visitor says; somebody who says nothing to an open question is written as ~. */
const said = z.union([text, z.null()]);

const turn = z.strictObject({
  visitor: said,
  /** Words that have to be among those that Lobby says. */
  lobby: texts.default([]),
  /** Words that must not. */
  never: texts.default([]),
  /** What the flow on top holds afterwards; slots that are not named may hold anything. */
  slots: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
  /** What may be tapped afterwards. */
  taps: z.array(text).optional(),
  /** Every call of this turn, with the parameters that matter; an empty list says that nothing is asked. */
  calls: z.array(z.record(z.string(), z.record(z.string(), z.json()))).optional(),
  /** The flow on top afterwards; `none` when there is none. */
  flow: text.optional(),
  /** Who speaks, in order, the front desk being `none`. */
  speakers: z.array(text).optional(),
  /** The department that has the visitor afterwards; `none` when it is the front desk. */
  department: text.optional(),
  /** Whether a person is called, and why. */
  person: text.optional(),
});

/** Conversations that must go as written, in the language of the staff who wrote them. */
export const transcriptSchema = z.strictObject({
  conversations: z
    .array(
      z.strictObject({
        name: text,
        language: z.enum(['zh', 'en']).default('zh'),
        /** Where it takes place, for answers that differ by kiosk. */
        kiosk: text.optional(),
        /** The moment it takes place, by the clock on the wall. */
        now: z
          .string()
          .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
          .default('2026-11-27T09:00'),
        /** What systems answer, in order; a number is a status without an answer, and the last is repeated. */
        systems: z.record(text, z.array(z.json()).min(1)).default({}),
        turns: z.array(turn).min(1),
      }),
    )
    .min(1),
});

export type Transcript = z.infer<typeof transcriptSchema>;
export type Conversation = Transcript['conversations'][number];
export type TranscriptTurn = z.infer<typeof turn>;
