import type { TurnId } from '@lobby/shared/protocol/ids';
import { newDialogueState, type DialogueState } from '../dialogue/dialogue-state.ts';
import type { Exchange } from '../dialogue/dialogue.ts';

/** A visit's memory goes back so many turns. */
const longestMemory = 12;

/** How long a Han character, or the length of one in letters, takes to say where nobody measured it. */
const spokenMsPerCharacter = 200;

interface Clause {
  text: string;
  /** 0 where the kiosk itself speaks. */
  soundMs: number;
}

interface Remembered {
  asked: string;
  clauses: Clause[];
  playedMs: number;
}

/**
 * What was said in a visit, on both sides. Of an answer only what the visitor heard is remembered: a dialogue that believes it
 * said more talks past people.
 */
export class Memory {
  readonly #turns = new Map<TurnId, Remembered>();
  /** Where the dialogue stands, as it said in the last turn that was told. */
  state: DialogueState = newDialogueState;

  /** Every exchange of which something was heard, oldest first. */
  get exchanges(): Exchange[] {
    return [...this.#turns.values()]
      .map(({ asked, clauses, playedMs }) => ({ asked, heard: heardOf(clauses, playedMs) }))
      .filter(({ asked, heard }) => asked !== '' || heard !== '');
  }

  /** An empty question is a greeting that nobody asked for. */
  asked(turn: TurnId, asked: string): void {
    this.#turnOf(turn).asked = asked;
  }

  said(turn: TurnId, text: string): void {
    this.#turnOf(turn).clauses.push({ text, soundMs: 0 });
  }

  /** Sound of the clause that was said last. */
  sounded(turn: TurnId, soundMs: number): void {
    const clause = this.#turns.get(turn)?.clauses.at(-1);
    if (clause !== undefined) clause.soundMs += soundMs;
  }

  /** Reports of a kiosk only ever add. */
  played(turn: TurnId, playedMs: number): void {
    const remembered = this.#turns.get(turn);
    if (remembered !== undefined) remembered.playedMs = Math.max(remembered.playedMs, playedMs);
  }

  /** The visitor left: nothing of them is there for the next one. */
  forget(): void {
    this.#turns.clear();
    this.state = newDialogueState;
  }

  #turnOf(turn: TurnId): Remembered {
    const known = this.#turns.get(turn);
    if (known !== undefined) return known;
    const remembered = { asked: '', clauses: [], playedMs: 0 };
    this.#turns.set(turn, remembered);
    const [oldest] = this.#turns.keys();
    if (this.#turns.size > longestMemory && oldest !== undefined) this.#turns.delete(oldest);
    return remembered;
  }
}

/** The clauses up to the moment; of one that was cut short, as much of its text as of its sound. */
function heardOf(clauses: readonly Clause[], playedMs: number): string {
  let leftMs = playedMs;
  let heard = '';
  for (const { text, soundMs } of clauses) {
    if (leftMs <= 0) break;
    const lastedMs = soundMs === 0 ? text.length * spokenMsPerCharacter : soundMs;
    if (lastedMs === 0) continue;
    heard += text.slice(0, Math.ceil((text.length * Math.min(leftMs, lastedMs)) / lastedMs));
    leftMs -= lastedMs;
  }
  return heard;
}
