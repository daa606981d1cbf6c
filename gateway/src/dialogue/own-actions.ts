import type { CallRequest, Result } from '../flows/run/state.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { ReplyPiece } from './dialogue.ts';

/** A call to Lobby itself, and the visit it is made in. */
export interface OwnCall {
  request: CallRequest;
  state: DialogueState;
  kiosk: string;
}

/** What a call brought, what the visit is from here on, and what is told beside it. */
export interface Outcome {
  result: Omit<Result, 'key'>;
  visit: Partial<DialogueState>;
  pieces: ReplyPiece[];
}

/** What Lobby does itself when a task asks for it, where a venue's systems do the rest. */
export interface OwnActions {
  has: (operation: string) => boolean;
  /** Throws the signal's reason when it was stopped before. */
  call: (call: OwnCall, signal: AbortSignal) => Promise<Outcome>;
}
