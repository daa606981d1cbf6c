import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import type { LipPlan } from '@lobby/shared/speech/lip-plan';
import { adapted, type Manner, type Persona } from '@lobby/shared/speech/manner';
import type { Sentence } from '../dialogue/dialogue.ts';
import { splitClauses } from '@lobby/spoken-text/split-clauses';
import { planLips } from '../lip-sync/plan-lips.ts';
import type { Speller } from '../pronunciation/speller.ts';
import { untilStopped } from '../engines/until-stopped.ts';
import { inPersona } from '../synthesis/in-persona.ts';
import type { Clause, Voice } from '../synthesis/voice.ts';
import { apologies } from './apologies.ts';
import type { BrokenPart, SpokenClause, TurnParts, TurnStep } from './turn-step.ts';

/**
 * Says the sentences of one turn clause by clause. A voice that breaks is apologised for and tried once more; after that, when it was
 * given up, and where there is no voice at all, the kiosk speaks with its own.
 */
export class Speaker {
  readonly voice: Voice | undefined;
  #persona: Persona;
  readonly #speller: Speller | undefined;
  readonly #givenUp = new AbortController();
  /** Whether the voice has been asked for a clause that it has not finished. */
  speaking = false;
  #clause = 0;
  /** When the sound that was made so far will have been heard, if it is played without a break. */
  #heardAtMs = 0;
  /** What the next clause takes with it. */
  #delivery: Delivery | undefined;

  constructor({ voice, persona = {}, speller }: Pick<TurnParts, 'voice' | 'persona' | 'speller'>) {
    this.voice = voice;
    this.#persona = persona;
    this.#speller = speller;
  }

  /** Speaks differently from the next clause on. */
  adapt(wish: Manner): void {
    this.#persona = adapted(this.#persona, wish);
  }

  /** Words as this speaker says them. */
  clauseOf(text: string, language: Language): Clause {
    return inPersona({ text, language }, this.#persona);
  }

  /** How the mouth moves when the kiosk's own voice says a clause. */
  lipsOf(clause: Clause): LipPlan {
    return planLips(clause, this.#speller);
  }

  /** The delivery goes out with the first clause: a gesture is made once, and a mood lasts by itself. */
  async *say({ text, language, delivery }: Sentence, signal: AbortSignal): AsyncGenerator<TurnStep, void> {
    const place = this.#clause === 0 ? 'opening' : 'later';
    for (const [index, part] of splitClauses(text, language, place).entries()) {
      if (index === 0) this.#delivery = delivery;
      yield* this.#sayOrMend(this.clauseOf(part, language), signal);
    }
  }

  /** An apology is one clause, as it was prepared, and is not apologised for in turn. */
  async *apologise(
    part: BrokenPart,
    language: Language,
    signal: AbortSignal,
  ): AsyncGenerator<TurnStep, void> {
    const clause = this.clauseOf(apologies[part][language], language);
    this.#delivery = { mood: 'sorry' };
    const cause = yield* this.#sayOnce(clause, signal);
    if (cause !== undefined) yield this.#leaveToKiosk(clause);
  }

  /** What it was to say is left to the kiosk: the voice makes nothing any more. */
  giveUp(cause: Error): void {
    this.#givenUp.abort(cause);
  }

  async *#sayOrMend(clause: Clause, signal: AbortSignal): AsyncGenerator<TurnStep, void> {
    const cause = yield* this.#sayOnce(clause, signal);
    if (cause === undefined) return;
    yield { type: 'failed', part: 'speaking', cause };
    yield* this.apologise('speaking', clause.language, signal);
    const again = yield* this.#sayOnce(clause, signal);
    if (again === undefined) return;
    this.#givenUp.abort(again);
    yield this.#leaveToKiosk(clause);
  }

  /** Returns the cause when the voice broke. */
  async *#sayOnce(clause: Clause, signal: AbortSignal): AsyncGenerator<TurnStep, unknown> {
    if (this.voice === undefined || this.#givenUp.signal.aborted) {
      yield this.#leaveToKiosk(clause);
      return undefined;
    }
    const announced = this.#announce(clause, 'gateway');
    yield announced;
    const stop = AbortSignal.any([signal, this.#givenUp.signal]);
    this.speaking = true;
    try {
      const neededInMs = Math.max(0, this.#heardAtMs - performance.now());
      for await (const sound of untilStopped(this.voice.speak({ ...clause, neededInMs }, stop), stop)) {
        const lengthMs = durationMs(sound.pcm.length, loudspeakerRate);
        this.#heardAtMs = Math.max(this.#heardAtMs, performance.now()) + lengthMs;
        yield { type: 'sound', clause: announced.clause, sound };
      }
      return undefined;
    } catch (cause) {
      signal.throwIfAborted();
      return cause;
    } finally {
      this.speaking = false;
    }
  }

  #leaveToKiosk(clause: Clause): TurnStep {
    return { ...this.#announce(clause, 'kiosk'), lips: this.lipsOf(clause) };
  }

  #announce(clause: Clause, voice: SpokenClause['voice']): SpokenClause {
    const delivery = this.#delivery;
    this.#delivery = undefined;
    return { type: 'clause', clause: this.#clause++, ...clause, voice, ...(delivery && { delivery }) };
  }
}
