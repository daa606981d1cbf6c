import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type ChatSettings, chatSchema } from './chat-config.ts';
import { type EarsChoice, earsSchema } from './ears-config.ts';
import { type VoiceChoice, voiceSchema } from './voice-config.ts';
import { type VenueChoice, venueChoiceSchema } from './venue-config.ts';

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const schema = z.object({
  LOBBY_HOST: z.string().min(1).default('localhost'),
  LOBBY_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  LOBBY_DATA: z.string().min(1).optional(),
  LOBBY_CACHE: z.string().min(1).optional(),
  LOBBY_MODELS: z.string().min(1).optional(),
  LOBBY_AVATARS: z.string().min(1).optional(),
  LOBBY_VENUE: venueChoiceSchema,
  LOBBY_MODEL_CATALOGUE: z.string().min(1).optional(),
  LOBBY_ENGINES: z.enum(['local', 'scripted']).default('local'),
  LOBBY_PREPARE: z.enum(['known', 'nothing']).default('known'),
  LOBBY_THREADS: z.coerce.number().int().min(1).max(64).default(2),
  LOBBY_ALERT_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOBBY_LOG: z.enum(logLevels).default('info'),
  XDG_CACHE_HOME: z.string().optional(),
  XDG_DATA_HOME: z.string().optional(),
  LOCALAPPDATA: z.string().optional(),
});

/** Everything an operator may set, read once. Folders are absolute. */
export interface Config {
  host: string;
  port: number;
  /** Holds the database. */
  data: string;
  /** Holds what can be had again: downloaded and prepared models. */
  cache: string;
  /** A folder of model files that the operator brought along. */
  models?: string;
  /** A file that adds the venue's own models to the catalogue. */
  modelCatalogue?: string;
  /** A folder of the venue's own avatars and clips. */
  avatars?: string;
  /** Whose hall it is, and what the avatar knows. */
  venue: VenueChoice;
  /** `scripted` needs no models: it hears and says what a script tells it. */
  engines: 'local' | 'scripted';
  /** Which ears are wanted, the most wanted first; the next ones hear what those before them fail to. */
  ears: EarsChoice[];
  /** Whether the answers a venue knows are spoken before anybody asks. */
  prepare: 'known' | 'nothing';
  /** Which voices are wanted, the most wanted first; the next ones go on where those before them fail. */
  voices: VoiceChoice[];
  /** A large language model that may be asked. */
  chat?: ChatSettings;
  /** Processor threads for one engine. */
  threads: number;
  /** Where staff are told of visitors who need them; the log, when nothing is set. */
  alertUrl?: string;
  logLevel: (typeof logLevels)[number];
}

/** Reads the environment once, and names every fault at once rather than the first. Throws an Error made to be read. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(environment);
  const ears = earsSchema.safeParse(environment);
  const voices = voiceSchema.safeParse(environment);
  const chat = chatSchema.safeParse(environment);
  if (!parsed.success || !ears.success || !voices.success || !chat.success) {
    const issues = [parsed, ears, voices, chat].flatMap(({ error }) => error?.issues ?? []);
    throw new Error(`Lobby cannot start:\n${z.prettifyError({ issues })}`);
  }
  const read = parsed.data;
  return {
    host: read.LOBBY_HOST,
    port: read.LOBBY_PORT,
    data: resolve(
      read.LOBBY_DATA ?? join(userFolder(read.XDG_DATA_HOME, read.LOCALAPPDATA, '.local/share'), 'lobby'),
    ),
    cache: resolve(
      read.LOBBY_CACHE ?? join(userFolder(read.XDG_CACHE_HOME, read.LOCALAPPDATA, '.cache'), 'lobby'),
    ),
    ...(read.LOBBY_MODELS !== undefined && { models: resolve(read.LOBBY_MODELS) }),
    ...(read.LOBBY_MODEL_CATALOGUE !== undefined && { modelCatalogue: resolve(read.LOBBY_MODEL_CATALOGUE) }),
    ...(read.LOBBY_AVATARS !== undefined && { avatars: resolve(read.LOBBY_AVATARS) }),
    venue: read.LOBBY_VENUE,
    engines: read.LOBBY_ENGINES,
    ears: ears.data,
    prepare: read.LOBBY_PREPARE,
    voices: voices.data,
    ...(chat.data !== undefined && { chat: chat.data }),
    threads: read.LOBBY_THREADS,
    ...(read.LOBBY_ALERT_URL !== undefined && { alertUrl: read.LOBBY_ALERT_URL }),
    logLevel: read.LOBBY_LOG,
  };
}

/** The XDG base directories, and their Windows counterpart. */
function userFolder(xdg: string | undefined, windows: string | undefined, below: string): string {
  return xdg || windows || join(homedir(), below);
}
