/** What was said so far, as a model reads it. */
export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  text: string;
}

/** Something a model may do instead of talking; `parameters` is a JSON schema of an object. */
export interface Tool {
  name: string;
  about: string;
  parameters: Record<string, unknown>;
}

/** A question to a model. */
export interface ChatRequest {
  messages: readonly ChatMessage[];
  tools: readonly Tool[];
  /** The answer is cut off beyond so many tokens. */
  longestAnswerTokens: number;
}

/** Text as it is written, or a whole use of a tool. Arguments are as the model wrote them: JSON, if it kept to that. */
export type ChatPiece = { type: 'text'; text: string } | { type: 'call'; name: string; input: unknown };

/** The seam for large language models. */
export interface Chat {
  /**
   * Answers piece by piece. Reasoning is never among the pieces. Throws the signal's reason when stopped, and then nothing of the
   * request goes on anywhere; `ChatFailed` when the model cannot be had, stalls or breaks off.
   */
  answer(request: ChatRequest, signal: AbortSignal): AsyncIterable<ChatPiece>;
}

/** A model could not answer; the message repeats nothing of what was said. */
export class ChatFailed extends Error {
  override readonly name = 'ChatFailed';

  constructor(reason: string, cause?: unknown) {
    super(`the large model failed: ${reason}`, { cause });
  }
}
