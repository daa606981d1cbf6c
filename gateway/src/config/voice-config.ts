import { z } from 'zod';

/** One voice an operator wants, with what it needs. */
export type VoiceChoice =
  | { type: 'kokoro' }
  | {
      type: 'server';
      url: string;
      model: string;
      voices: { zh: string; en: string };
      format: 'pcm' | 'wav';
      key?: string;
    };

const kinds = ['kokoro', 'server'] as const;

const settings = z.object({
  LOBBY_VOICE: z
    .string()
    .default('kokoro')
    .transform((names) => names.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(kinds)))
    .refine((names) => new Set(names).size === names.length, 'names a voice twice'),
  LOBBY_SPEECH_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOBBY_SPEECH_MODEL: z.string().min(1).default('tts-1'),
  LOBBY_SPEECH_VOICE: z.string().min(1).default('alloy'),
  LOBBY_SPEECH_VOICE_EN: z.string().min(1).optional(),
  LOBBY_SPEECH_FORMAT: z.enum(['pcm', 'wav']).default('pcm'),
  LOBBY_SPEECH_KEY: z.string().min(1).optional(),
});

/** Reads which voices are wanted, the most wanted first; what a kind needs and lacks is named. */
export const voiceSchema = settings.transform((read, context) =>
  read.LOBBY_VOICE.flatMap((kind): VoiceChoice[] => {
    if (kind === 'kokoro') return [{ type: 'kokoro' }];
    const server = serverOf(read);
    if (server !== undefined) return [server];
    const message = 'must be set when LOBBY_VOICE names server';
    context.addIssue({ code: 'custom', path: ['LOBBY_SPEECH_URL'], message });
    return [];
  }),
);

function serverOf(read: z.infer<typeof settings>): VoiceChoice | undefined {
  const { LOBBY_SPEECH_URL: url, LOBBY_SPEECH_KEY: key, LOBBY_SPEECH_VOICE: voice } = read;
  if (url === undefined) return undefined;
  return {
    type: 'server',
    url,
    model: read.LOBBY_SPEECH_MODEL,
    voices: { zh: voice, en: read.LOBBY_SPEECH_VOICE_EN ?? voice },
    format: read.LOBBY_SPEECH_FORMAT,
    ...(key !== undefined && { key }),
  };
}
