import type { Dialogue, Question, ReplyPiece } from './dialogue.ts';

/** Answers as it is told to, without knowing anything: for demonstrations, and for tests of everything around it. */
export function createScriptedDialogue(script: (question: Question) => readonly ReplyPiece[]): Dialogue {
  return {
    async *reply({ question }, signal) {
      signal.throwIfAborted();
      for (const piece of script(question)) {
        yield piece;
        signal.throwIfAborted();
      }
    },
  };
}
