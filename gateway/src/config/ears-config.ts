import { resolve } from 'node:path';
import { z } from 'zod';

/** One pair of ears an operator wants, with what it needs. Folders are absolute. */
export type EarsChoice =
  | { type: 'whisper' }
  | { type: 'funasr'; url: string }
  | { type: 'server'; url: string; model: string; key?: string }
  | { type: 'sherpa'; folder: string };

/** Each kind of ears, and the setting it cannot do without. */
const needs = {
  whisper: undefined,
  funasr: 'LOBBY_FUNASR_URL',
  server: 'LOBBY_TRANSCRIPTION_URL',
  sherpa: 'LOBBY_SHERPA',
} as const;

const kinds = ['whisper', 'funasr', 'server', 'sherpa'] as const;

const settings = z.object({
  LOBBY_EARS: z
    .string()
    .default('whisper')
    .transform((names) => names.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(kinds)))
    .refine((names) => new Set(names).size === names.length, 'names ears twice'),
  LOBBY_FUNASR_URL: z.url({ protocol: /^wss?$/ }).optional(),
  LOBBY_TRANSCRIPTION_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOBBY_TRANSCRIPTION_MODEL: z.string().min(1).default('whisper-1'),
  LOBBY_TRANSCRIPTION_KEY: z.string().min(1).optional(),
  LOBBY_SHERPA: z.string().min(1).optional(),
});

/** Reads which ears are wanted, the most wanted first; what a kind needs and lacks is named. */
export const earsSchema = settings.transform((read, context) =>
  read.LOBBY_EARS.flatMap((kind) => {
    const choice = choiceOf(kind, read);
    if (choice !== undefined) return [choice];
    const path = [needs[kind] ?? 'LOBBY_EARS'];
    context.addIssue({ code: 'custom', path, message: `must be set when LOBBY_EARS names ${kind}` });
    return [];
  }),
);

function choiceOf(kind: (typeof kinds)[number], read: z.infer<typeof settings>): EarsChoice | undefined {
  const { LOBBY_FUNASR_URL: funasr, LOBBY_TRANSCRIPTION_URL: url, LOBBY_SHERPA: folder } = read;
  const { LOBBY_TRANSCRIPTION_MODEL: model, LOBBY_TRANSCRIPTION_KEY: key } = read;
  switch (kind) {
    case 'whisper':
      return { type: 'whisper' };
    case 'funasr':
      return funasr === undefined ? undefined : { type: 'funasr', url: funasr };
    case 'server':
      return url === undefined
        ? undefined
        : { type: 'server', url, model, ...(key !== undefined && { key }) };
    case 'sherpa':
      return folder === undefined ? undefined : { type: 'sherpa', folder: resolve(folder) };
  }
}
