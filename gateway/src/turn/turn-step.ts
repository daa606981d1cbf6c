import type { Language } from '@lobby/shared/protocol/language';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Persona } from '@lobby/shared/speech/manner';
import type { Dialogue, Exchange, Question, Sentence } from '../dialogue/dialogue.ts';
import type { Speller } from '../pronunciation/speller.ts';
import type { Recogniser, Transcript } from '../recognition/recogniser.ts';
import type { Sound, Voice } from '../synthesis/voice.ts';
import type { SpeechFeed } from './speech-feed.ts';

/** The engines of one turn. Ears and voice are undefined while they load, or where they cannot be had. */
export interface TurnParts {
  recogniser: Recogniser | undefined;
  dialogue: Dialogue;
  voice: Voice | undefined;
  /** How the answer is said, where it is not as the voice does by itself. */
  persona?: Persona;
  /** How words of the venue are said. */
  speller?: Speller;
}

/** What a turn answers. A question is asked after all that came `earlier` in the visit. */
export type TurnInput =
  | {
      type: 'speech';
      pieces: SpeechFeed;
      hint: Language;
      earlier: readonly Exchange[];
      /** Whether the visitor waits in silence, and not with another answer in their ears; always when it is not told. */
      silenceCounts?: () => boolean;
    }
  | { type: 'question'; question: Question; earlier: readonly Exchange[] }
  | ({ type: 'greeting' } & Sentence);

/** The part of a turn that broke. */
export type BrokenPart = 'hearing' | 'answer' | 'speaking';

/** The next clause of an answer, as a kiosk is told of it. */
export type SpokenClause = { type: 'clause' } & Omit<GatewayMessages['reply-clause'], 'turn'>;

/** What happens in a turn, in order. Sound belongs to the clause announced before it. */
export type TurnStep =
  | { type: 'heard'; transcript: Transcript }
  | SpokenClause
  | { type: 'sound'; clause: number; sound: Sound }
  | { type: 'show'; suggestions: string[] }
  | { type: 'deaf' }
  | { type: 'failed'; part: BrokenPart; cause: unknown };
