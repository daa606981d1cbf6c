import { z } from 'zod';

/** A large language model that the operator lets Lobby ask. */
export interface ChatSettings {
  url: string;
  model: string;
  key?: string;
  /** What it writes is known to be no thought unless marks say so. */
  plain?: boolean;
}

const settings = z.object({
  LOBBY_CHAT_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOBBY_CHAT_MODEL: z.string().min(1).optional(),
  LOBBY_CHAT_KEY: z.string().min(1).optional(),
  LOBBY_CHAT_THOUGHTS: z.literal('marked').optional(),
});

/** Reads which model may be asked, if any; an address without a model's name is a fault. */
export const chatSchema = settings.transform((read, context): ChatSettings | undefined => {
  const { LOBBY_CHAT_URL: url, LOBBY_CHAT_MODEL: model, LOBBY_CHAT_KEY: key } = read;
  const plain = read.LOBBY_CHAT_THOUGHTS === 'marked';
  if (url === undefined) return undefined;
  if (model !== undefined) return { url, model, ...(key !== undefined && { key }), ...(plain && { plain }) };
  const message = 'must be set when LOBBY_CHAT_URL is';
  context.addIssue({ code: 'custom', path: ['LOBBY_CHAT_MODEL'], message });
  return undefined;
});
