import { z } from 'zod';

const schema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('status'), status: z.coerce.number().int().min(400).max(599) }),
  z.strictObject({
    type: z.literal('late'),
    afterMs: z.coerce.number().int().min(0).max(60_000).default(8_000),
  }),
  z.strictObject({ type: z.literal('lost-answer') }),
  z.strictObject({ type: z.literal('nonsense') }),
]);

/**
 * What may go wrong with a system, once: it refuses or fails with a status, answers later than anybody waits, does what it was asked and
 * breaks off before it says so, or talks nonsense.
 */
export type Trouble = z.infer<typeof schema>;

/** Reads trouble as it stands in a query; nothing when it is none. */
export function readTrouble(written: unknown): Trouble | undefined {
  return schema.safeParse(written).data;
}
