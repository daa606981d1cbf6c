import { z } from 'zod';
import { comparisons, slotTypes, type Flow, type FlowStep, type Json } from './flow.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** A department's flow is known as `loans/book-adviser`; in its own files it is `book-adviser`. */
const flowId = z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** A slot, or a property of what a call answered: `found.items`. */
const reference = z.string().regex(/^[a-z0-9-]+(?:\.[A-Za-z0-9_-]+)*$/);
const text = z.string().trim().min(1);
const bilingual = z.strictObject({ zh: text, en: text });
const wordings = z.strictObject({ zh: z.array(text).default([]), en: z.array(text).default([]) });
const value = z.union([z.string(), z.number(), z.boolean()]);
const json: z.ZodType<Json> = z.json();

const fixedOption = z.strictObject({
  value,
  label: bilingual,
  wordings: wordings.default({ zh: [], en: [] }),
});

const foundOptions = z.strictObject({
  from: reference,
  value: text,
  label: bilingual,
  compare: z.partialRecord(z.enum(comparisons), text).default({}),
});

const limits = z.strictObject({
  from: text.optional(),
  until: text.optional(),
  weekdays: z.array(z.int().min(1).max(7)).optional(),
  least: z.number().optional(),
  most: z.number().optional(),
  pattern: text.optional(),
  refuse: bilingual,
});

const secret = new Set(['id-card', 'bank-card']);
const misheard = new Set(['id-card', 'bank-card', 'phone', 'plate']);

const slot = z
  .strictObject({
    type: z.enum(slotTypes),
    name: bilingual,
    ask: bilingual.optional(),
    again: z.array(bilingual).max(2).default([]),
    options: z.union([z.array(fixedOption).min(1), foundOptions]).optional(),
    limits: limits.optional(),
    optional: z.boolean().default(false),
    sensitive: z.boolean().optional(),
    echo: z.boolean().optional(),
  })
  .transform((written) => ({
    ...written,
    sensitive: written.sensitive ?? secret.has(written.type),
    echo: written.echo ?? misheard.has(written.type),
  }));

const requirement = z.union([
  value,
  z.array(value).min(1),
  z.strictObject({
    count: z.int().min(0).optional(),
    above: z.number().optional(),
    below: z.number().optional(),
    given: z.boolean().optional(),
  }),
]);

const verbs = [
  'collect',
  'confirm',
  'branch',
  'call',
  'say',
  'show',
  'ask-again',
  'link',
  'hand-over',
] as const;

/** A step is known by its verb, which is the key that staff wrote; naming it lets faults be told of that verb alone. */
function withVerb(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || 'verb' in written) return written;
  return { ...written, verb: verbs.find((verb) => verb in written) };
}

const steps: z.ZodType<FlowStep[]> = z.array(z.lazy(() => step));

const row = z.strictObject({ name: bilingual, value: bilingual });

const verbStep = z.discriminatedUnion(
  'verb',
  [
    z.strictObject({ verb: z.literal('collect'), collect: id }),
    z.strictObject({ verb: z.literal('confirm'), confirm: bilingual, summary: z.array(id).max(8) }),
    z.strictObject({
      verb: z.literal('branch'),
      branch: z.array(z.strictObject({ when: z.record(reference, requirement).optional(), steps })).min(1),
    }),
    z.strictObject({
      verb: z.literal('call'),
      call: z.string().regex(/^[a-z0-9-]+\.[A-Za-z0-9_-]+$/),
      with: z.record(text, json).default({}),
      as: id,
      failed: steps,
    }),
    z.strictObject({ verb: z.literal('say'), say: bilingual, mustHear: z.boolean().default(false) }),
    z.strictObject({
      verb: z.literal('show'),
      show: z.strictObject({
        title: bilingual,
        rows: z.array(row).min(1).max(8),
        code: z.strictObject({ holds: bilingual, caption: bilingual }).optional(),
      }),
    }),
    z.strictObject({ verb: z.literal('ask-again'), 'ask-again': z.array(id).min(1) }),
    z.strictObject({ verb: z.literal('link'), link: flowId, with: z.record(id, id).default({}) }),
    z.strictObject({
      verb: z.literal('hand-over'),
      'hand-over': bilingual,
      reason: text.default('asked-by-flow'),
    }),
  ],
  { error: ({ input }) => verbFault(input) },
);

/** Only the verb itself is told here; what is wrong inside a step speaks for itself. */
function verbFault(input: unknown): string | undefined {
  const known = typeof input === 'object' && input !== null && 'verb' in input && input.verb !== undefined;
  return known ? undefined : `has none of the verbs ${verbs.join(', ')}`;
}

const step: z.ZodType<FlowStep> = z.preprocess(withVerb, verbStep);

/** What a flow's file may hold, and what the database gives back. Unknown parts are refused: they are mostly misspelt ones. */
export const flowSchema: z.ZodType<Flow> = z.strictObject({
  id: flowId,
  title: bilingual,
  wordings: z.strictObject({ zh: z.array(text).min(1), en: z.array(text).min(1) }),
  unlike: wordings.default({ zh: [], en: [] }),
  slots: z.record(id, slot).default({}),
  steps: z.array(step).min(1),
});
