import type { Language } from '@lobby/shared/protocol/language';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Personas } from '@lobby/shared/speech/manner';
import type { DialogueState } from '../dialogue/dialogue-state.ts';
import type { Dialogue, Exchange, Question, ReplyPiece, Sentence } from '../dialogue/dialogue.ts';
import type { Speller } from '../pronunciation/speller.ts';
import type { Recogniser, Transcript } from '../recognition/recogniser.ts';
import type { Sound, Voice } from '../synthesis/voice.ts';
import type { Expects } from './expected-questions.ts';
import type { SpeechFeed } from './speech-feed.ts';

/** The engines of one turn. Ears and voice are undefined while they load, or where they cannot be had. */
export interface TurnParts {
  recogniser: Recogniser | undefined;
  dialogue: Dialogue;
  voice: Voice | undefined;
  /** Where the visitor stands. */
  kiosk?: string;
  /** How the answer is said by each department, where it is not as the voice does by itself. */
  personas?: Personas;
  /** How words of the venue are said. */
  speller?: Speller;
  /** The questions of the venue, word for word. */
  expects?: Expects;
}

/** The visit before a question: what was asked and heard `earlier`, and where the dialogue stands. */
export interface Before {
  earlier: readonly Exchange[];
  state: DialogueState;
}

/** What a turn answers. */
export type TurnInput =
  | ({
      type: 'speech';
      pieces: SpeechFeed;
      hint: Language;
      /** Whether the visitor waits in silence, and not with another answer in their ears; always when it is not told. */
      silenceCounts?: () => boolean;
    } & Before)
  | ({ type: 'question'; question: Question } & Before)
  | ({ type: 'greeting' } & Sentence);

/** The part of a turn that broke. */
export type BrokenPart = 'hearing' | 'answer' | 'speaking';

/** A clause of an answer, as a kiosk is told of it; one that comes again is said again. */
export type SpokenClause = { type: 'clause' } & Omit<GatewayMessages['reply-clause'], 'turn'>;

/** What happens in a turn, in order. Sound belongs to the clause announced before it. */
export type TurnStep =
  | { type: 'heard'; transcript: Transcript }
  | SpokenClause
  | { type: 'sound'; clause: number; sound: Sound }
  | Exclude<ReplyPiece, { type: 'say' | 'pace' }>
  | { type: 'deaf' }
  | { type: 'failed'; part: BrokenPart; cause: unknown };
