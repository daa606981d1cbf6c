import { z } from 'zod';
import document from '../../models/catalogue.json' with { type: 'json' };

/** One file inside one package, as `name==version` for pip and `group:artifact:version` for Maven. */
const partSchema = z.strictObject({ package: z.string().min(1), member: z.string().min(1) });

const sourceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('https'), url: z.url({ protocol: /^https$/ }) }),
  z.strictObject({ type: z.literal('pip'), parts: z.array(partSchema).min(1) }),
  z.strictObject({ type: z.literal('maven'), parts: z.array(partSchema).min(1) }),
]);

const fileSchema = z.strictObject({
  name: z.string().regex(/^[\w.-]+$/, 'a plain file name'),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[\da-f]{64}$/, 'a sha256 in lower-case hexadecimal'),
  sources: z.array(sourceSchema).min(1),
});

const setSchema = z.strictObject({
  name: z.enum(['ears', 'voice']),
  model: z.string().min(1),
  languages: z.array(z.enum(['zh', 'en'])).min(1),
  licence: z.string().min(1),
  files: z.array(fileSchema).min(1),
});

const catalogueSchema = z.strictObject({ sets: z.array(setSchema) });

/** Where a file's bytes can be had. Several parts are joined in the order they stand in. */
export type SourceEntry = z.infer<typeof sourceSchema>;

/** A file that is worth something only when every byte is right. */
export type ModelFile = z.infer<typeof fileSchema>;

/** The files that one ability of Lobby needs, under one licence. */
export type ModelSet = z.infer<typeof setSchema>;
export type ModelSetName = ModelSet['name'];

/** Every model that Lobby knows to fetch. Throws when the catalogue in the checkout does not keep to its form. */
export function readCatalogue(): ModelSet[] {
  return catalogueSchema.parse(document).sets;
}
