import type { Question } from '../dialogue/dialogue.ts';
import type { Posed } from './answer.ts';
import { sameWords } from './bare-words.ts';
import type { TurnStep } from './turn-step.ts';

/** Makes the steps of an answer; nothing happens before the first is pulled. */
export type MakeAnswer = (posed: Posed, signal: AbortSignal) => AsyncGenerator<TurnStep, void>;

/**
 * An answer that is begun before it is certain what was asked, as far as its first sound. It is told when the guess was right,
 * and otherwise nobody ever hears of it: whatever an answer does to the world waits until it is told.
 */
export class AnswerAhead {
  readonly #question: Question;
  readonly #dropped = new AbortController();
  readonly #certain = Promise.withResolvers<void>();
  readonly #making: AsyncGenerator<TurnStep, void>;
  readonly #begun: Promise<TurnStep[]>;

  constructor(question: Question, make: MakeAnswer, signal: AbortSignal) {
    this.#question = question;
    const posed = { question, certain: this.#certain.promise };
    this.#making = make(posed, AbortSignal.any([signal, this.#dropped.signal]));
    this.#begun = this.#begin();
    // Whoever tells the answer meets the fault; an answer that is dropped has none.
    this.#begun.catch(() => {});
  }

  fits({ text, language }: Question): boolean {
    return language === this.#question.language && sameWords(text, this.#question.text);
  }

  /** The whole answer, of which the beginning is there already. From now on it may act. */
  async *tell(): AsyncGenerator<TurnStep, void> {
    this.#certain.resolve();
    yield* await this.#begun;
    yield* this.#making;
  }

  drop(): void {
    this.#dropped.abort();
    this.#making.return().catch(() => {});
  }

  async #begin(): Promise<TurnStep[]> {
    const steps: TurnStep[] = [];
    while (steps.at(-1)?.type !== 'sound') {
      const next = await this.#making.next();
      if (next.done === true) break;
      steps.push(next.value);
    }
    return steps;
  }
}
