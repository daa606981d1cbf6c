import type { Target } from '../understanding/router.ts';
import type { TaskCommand } from '../flows/run/state.ts';

/** How the visitor wants to be spoken to. */
export type MannerChange = 'slower' | 'faster' | 'louder' | 'softer';

/** What was understood of an utterance, by whatever engine. One executor carries it out. */
export type Command =
  | TaskCommand
  | { type: 'answer'; entry: string }
  /** Asks which of one to three was meant. */
  | { type: 'clarify'; targets: Target[] }
  | { type: 'decline' }
  /** What was offered is not wanted. */
  | { type: 'no-thanks' }
  | { type: 'repeat' }
  | { type: MannerChange }
  | { type: 'help' }
  /** `announced` when other words already say that a person comes. */
  | { type: 'hand-over'; reason: string; announced?: true };
