import { microphoneRate } from '@lobby/shared/speech/pcm';
import type { Question } from '../dialogue/dialogue.ts';
import { VoiceMeter } from '../person/prosody/voice-meter.ts';
import type { SpeechPiece, Transcript } from '../recognition/recogniser.ts';
import { AnswerAhead, type MakeAnswer } from './answer-ahead.ts';
import { answer, type Cast } from './answer.ts';
import { Speaker } from './speaker.ts';
import type { TurnStep } from './turn-step.ts';

/** The answer to what seems to have been said, begun while the visitor is only pausing. */
export class Guesses {
  readonly #cast: Cast;
  readonly #signal: AbortSignal;
  /** How the visitor speaks. */
  readonly #meter = new VoiceMeter(microphoneRate);
  #ahead: { answer: AnswerAhead; speaker: Speaker } | undefined;

  constructor(cast: Cast, signal: AbortSignal) {
    this.#cast = cast;
    this.#signal = signal;
  }

  /** Passes speech on; when the voice comes back, what was guessed at the pause is dropped. */
  async *watch(pieces: AsyncIterable<SpeechPiece>): AsyncGenerator<SpeechPiece, void> {
    for await (const piece of pieces) {
      if (piece.type === 'resume') this.drop();
      if (piece.type === 'frame') this.#meter.take(piece.pcm);
      yield piece;
    }
  }

  follow(transcript: Transcript): void {
    if (transcript.type !== 'stable' || this.#ahead?.answer.fits(transcript) === true) return;
    this.drop();
    if (transcript.text === '') return;
    const { parts, before, clock } = this.#cast;
    const cast = { ...this.#cast, speaker: new Speaker(parts, clock, before.state.department) };
    const make: MakeAnswer = (posed, signal) => answer(posed, cast, signal);
    this.#ahead = {
      answer: new AnswerAhead(this.#asSaid(transcript), make, this.#signal),
      speaker: cast.speaker,
    };
  }

  async *answer(question: Question): AsyncGenerator<TurnStep, void> {
    if (this.#ahead?.answer.fits(question) !== true) {
      this.drop();
      const posed = { question: this.#asSaid(question), certain: Promise.resolve() };
      yield* answer(posed, this.#cast, this.#signal);
      return;
    }
    this.#cast.speaker = this.#ahead.speaker;
    yield* this.#ahead.answer.tell();
  }

  /** The words with the voice that said them. */
  #asSaid(question: Question): Question {
    const voice = this.#meter.traits;
    return voice === undefined ? question : { ...question, voice };
  }

  drop(): void {
    this.#ahead?.answer.drop();
    this.#ahead = undefined;
  }
}
