import type { TurnId } from '@lobby/shared/protocol/ids';
import { newDialogueState, type DialogueState } from '../dialogue/dialogue-state.ts';
import type { Exchange } from '../dialogue/dialogue.ts';

/** A visit's memory goes back so many turns. */
const longestMemory = 12;

/** How long a Han character, or the length of one in letters, takes to say where nobody measured it. */
const spokenMsPerCharacter = 200;

/** One saying of a clause: one that broke off is said again under the same number. */
interface Saying {
  clause: number;
  text: string;
  /** 0 where the kiosk itself speaks. */
  soundMs: number;
}

interface Remembered {
  asked: string;
  sayings: Saying[];
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
      .map(({ asked, sayings, playedMs }) => ({ asked, heard: heardOf(sayings, playedMs) }))
      .filter(({ asked, heard }) => asked !== '' || heard !== '');
  }

  /** An empty question is a greeting that nobody asked for. */
  asked(turn: TurnId, asked: string): void {
    this.#turnOf(turn).asked = asked;
  }

  said(turn: TurnId, { clause, text }: Pick<Saying, 'clause' | 'text'>): void {
    this.#turnOf(turn).sayings.push({ clause, text, soundMs: 0 });
  }

  /** Sound of the clause that was said last. */
  sounded(turn: TurnId, soundMs: number): void {
    const saying = this.#turns.get(turn)?.sayings.at(-1);
    if (saying !== undefined) saying.soundMs += soundMs;
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
    const remembered = { asked: '', sayings: [], playedMs: 0 };
    this.#turns.set(turn, remembered);
    const [oldest] = this.#turns.keys();
    if (this.#turns.size > longestMemory && oldest !== undefined) this.#turns.delete(oldest);
    return remembered;
  }
}

/**
 * The clauses up to the moment; of one that was cut short, as much of its text as of its sound. One that was said again counts once, as
 * far as it was heard by then.
 */
function heardOf(sayings: readonly Saying[], playedMs: number): string {
  let leftMs = playedMs;
  const heard = new Map<number, { text: string; length: number }>();
  for (const saying of sayings) {
    if (leftMs <= 0) break;
    const { clause, text } = saying;
    const again = sayings.filter((other) => other.clause === clause && other.text === text);
    const wholeMs = Math.max(...again.map(lengthMs));
    if (wholeMs === 0) continue;
    const length = Math.ceil((text.length * Math.min(leftMs, lengthMs(saying))) / wholeMs);
    const before = heard.get(clause);
    heard.set(clause, { text, length: Math.max(length, before?.text === text ? before.length : 0) });
    leftMs -= lengthMs(saying);
  }
  return [...heard.values()].map(({ text, length }) => text.slice(0, length)).join('');
}

function lengthMs({ text, soundMs }: Saying): number {
  return soundMs === 0 ? text.length * spokenMsPerCharacter : soundMs;
}
