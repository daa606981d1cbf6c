import type { Target } from '../understanding/router.ts';
import type { FoundPassage } from './found-passage.ts';
import type { TaskCommand } from '../flows/run/state.ts';

/** How the visitor wants to be spoken to. */
export type MannerChange = 'slower' | 'faster' | 'louder' | 'softer';

/** Something of an answer that is still being written. */
export type Told =
  | { type: 'sentence'; text: string; sources: { title: string; page?: number }[] }
  /** What may not be said was kept back. */
  | { type: 'withheld' }
  /** Nothing more will come, though it should. */
  | { type: 'broken-off' }
  /** Something is to be done beside what is said. */
  | { type: 'command'; command: Command };

/** What was understood of an utterance, by whatever engine. One executor carries it out. */
export type Command =
  | TaskCommand
  | { type: 'answer'; entry: string }
  /** Says what somebody is still writing. */
  | { type: 'tell'; pieces: AsyncIterable<Told> }
  /** Asks which of one to three was meant. */
  | { type: 'clarify'; targets: Target[] }
  | { type: 'decline' }
  /** Says what a document has, and offers what else may have been meant. */
  | { type: 'read-out'; found: FoundPassage; guesses: Target[] }
  /** Wants to talk to a department, or to the front desk again. */
  | { type: 'go-to'; department: string }
  /** What was offered is not wanted. */
  | { type: 'no-thanks' }
  | { type: 'repeat' }
  | { type: MannerChange }
  | { type: 'help' }
  /** Wants to be left in peace for a moment; whatever was asked stays asked. */
  | { type: 'wait' }
  /** `announced` when other words already say that a person comes. */
  | { type: 'hand-over'; reason: string; announced?: true };
