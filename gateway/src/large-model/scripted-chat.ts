import type { Chat, ChatPiece, ChatRequest } from './chat.ts';

/** Answers as it is told to: for tests of everything around a model, above all of models that misbehave. */
export function createScriptedChat(script: (request: ChatRequest) => readonly ChatPiece[]): Chat {
  return {
    async *answer(request, signal) {
      signal.throwIfAborted();
      for (const piece of script(request)) {
        yield piece;
        signal.throwIfAborted();
      }
    },
  };
}
