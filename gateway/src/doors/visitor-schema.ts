import { isId, type KioskId, type ResumeToken, type TurnId } from '@lobby/shared/protocol/ids';
import { paces, type VisitorHello, type VisitorMessages } from '@lobby/shared/protocol/visitor';
import type { SequencedMessage } from '@lobby/shared/protocol/wire';
import { z } from 'zod';

/** A microphone frame is 1 kB; a page that sends more at once is not ours. */
const longestFrameBytes = 8_192;

/** Longer than anybody types at a kiosk, short enough to be read aloud. */
const longestQuestion = 500;

/** A visit is over long before. */
const longestMs = 24 * 3_600_000;

const turn = z.custom<TurnId>(isId);
const language = z.enum(['zh', 'en']);
const elapsedMs = z.number().min(0).max(longestMs);
const sequence = z.int().min(1);

const pcm = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength > 0 && byteLength % 2 === 0, 'not whole 16-bit samples')
  .refine(({ byteLength }) => byteLength <= longestFrameBytes, {
    message: 'frame too large',
    params: { tooLarge: true },
  });

const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => value.length <= longestQuestion, {
    message: 'question too long',
    params: { tooLarge: true },
  });

const message = <Event extends string, Body extends z.ZodRawShape>(event: Event, body: Body) =>
  z.object({ event: z.literal(event), body: z.object({ sequence, ...body }) });

/** What a kiosk may say, event by event; anything else is refused. Unknown fields are dropped. */
export const visitorSchema = z.discriminatedUnion('event', [
  message('visit-start', { turn, language }),
  message('visit-end', { reason: z.enum(['left', 'idle']) }),
  message('speech-start', {
    turn,
    language,
    over: z.exactOptional(turn),
    asleep: z.exactOptional(z.literal(true)),
  }),
  message('speech-frame', { turn, pcm }),
  message('speech-pause', { turn, silentMs: elapsedMs }),
  message('speech-resume', { turn }),
  message('speech-end', { turn }),
  message('question-ask', { turn, text, language }),
  message('pace-choose', { pace: z.enum(paces) }),
  message('visitor-stir', { by: z.enum(['voice', 'hand']) }),
  message('reply-progress', { turn, playedMs: elapsedMs }),
  message('reply-played', { turn, playedMs: elapsedMs }),
  message('reply-stop', { turn, playedMs: elapsedMs }),
]) satisfies z.ZodType<SequencedMessage<VisitorMessages>>;

/** One message of a kiosk, known to be well-formed. */
export type CheckedMessage = z.infer<typeof visitorSchema>;

export const acknowledgementSchema = z.object({ received: z.int().min(0) });

export const helloSchema: z.ZodType<VisitorHello> = z.object({
  version: z.int(),
  kiosk: z.custom<KioskId>(isId),
  resume: z.exactOptional(z.object({ token: z.custom<ResumeToken>(isId), received: z.int().min(0) })),
});
