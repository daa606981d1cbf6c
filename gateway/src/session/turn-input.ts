import type { Bilingual } from '@lobby/shared/protocol/language';
import { calledByName } from '../recognition/called-by-name.ts';
import type { TurnInput, TurnParts } from '../turn/turn-step.ts';
import type { Memory } from './memory.ts';
import type { RunningTurn } from './running-turn.ts';
import type { Opening } from './session-state.ts';

/** What of a visit goes into a turn. */
export interface Around {
  memory: Memory;
  greeting: Bilingual;
  /** Whether an answer waits while its visitor speaks over it. */
  holding: () => boolean;
}

/** What a turn answers, by how it was opened. */
export function inputOf(turn: RunningTurn, opening: Opening, around: Around): TurnInput {
  const { memory, greeting, holding } = around;
  const before = { earlier: memory.exchanges, state: memory.state };
  const { language } = opening;
  switch (opening.type) {
    case 'speech':
      return {
        type: 'speech',
        pieces: turn.speech,
        hint: language,
        // Whoever speaks at a kiosk that is asleep does not speak to it, and during a held answer it may be nothing.
        silenceCounts: () => opening.asleep !== true && !holding(),
        ...before,
      };
    case 'question':
      return { type: 'question', question: { text: opening.text, language }, ...before };
    case 'silence':
      return { type: 'question', question: { text: '', language, silent: true }, ...before };
    case 'greeting':
      return { type: 'greeting', text: greeting[language], language };
  }
}

/** At a kiosk that is asleep only those are heard who call the avatar by its name. */
export function partsFor(opening: Opening, parts: TurnParts, name: Bilingual): TurnParts {
  if (opening.type !== 'speech' || opening.asleep !== true) return parts;
  const { recogniser } = parts;
  return { ...parts, recogniser: recogniser && calledByName(recogniser, name) };
}
