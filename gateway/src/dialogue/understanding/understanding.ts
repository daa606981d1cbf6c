import type { Exchange, Question } from '../dialogue.ts';
import type { DialogueState } from '../dialogue-state.ts';
import type { Command } from '../command.ts';

/** An utterance in its visit. */
export interface Utterance {
  question: Question;
  earlier: readonly Exchange[];
  state: DialogueState;
  now: Date;
  /** Where it was said. */
  kiosk?: string;
}

/** Understanding's seam: words to commands. */
export interface Understanding {
  /** Has no effect on the world. Throws the signal's reason when stopped. */
  understand(utterance: Utterance, signal: AbortSignal): Promise<Command[]>;
}
