import { frontDesk } from '@lobby/shared/protocol/department';
import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import type { LipPlan } from '@lobby/shared/speech/lip-plan';
import { adapted, type Manner, type Personas, together } from '@lobby/shared/speech/manner';
import type { Sentence } from '../dialogue/dialogue.ts';
import { splitClauses } from '@lobby/spoken-text/split-clauses';
import { planLips } from '../lip-sync/plan-lips.ts';
import type { Speller } from '../pronunciation/speller.ts';
import { untilStopped } from '../engines/until-stopped.ts';
import { inPersona } from '../synthesis/in-persona.ts';
import { TooSilent } from '../synthesis/too-silent.ts';
import type { Clause, Voice } from '../synthesis/voice.ts';
import { apologies } from './apologies.ts';
import type { SilenceClock } from './silence-clock.ts';
import { silenceMs } from './silence.ts';
import type { BrokenPart, SpokenClause, TurnParts, TurnStep } from './turn-step.ts';

/** A clause with its number, its department and how it is delivered; whichever voice says it, and however often, these stay. */
interface Utterance {
  number: number;
  clause: Clause;
  by?: string;
  delivery?: Delivery;
}

/**
 * Says the sentences of one turn clause by clause. A voice that fails is apologised for, and tried once more unless it was only silent;
 * what it does not say the kiosk says with its own, and from then on it must be there by the time the kiosk has spoken.
 */
export class Speaker {
  readonly voice: Voice | undefined;
  readonly #personas: Personas;
  /** How this visitor wants to be spoken to, whoever speaks. */
  #wish: Manner = {};
  /** The department that speaks. */
  #by: string;
  readonly #speller: Speller | undefined;
  readonly #clock: SilenceClock;
  /** What the voice has been asked for and has not finished. */
  #asking: AbortController | undefined;
  /** Whether the voice failed, and has said no clause since. */
  #failed = false;
  #utterances = 0;

  /** `by` is who has the visitor as the turn begins: apologies and fillers are theirs. */
  constructor(
    { voice, personas = new Map(), speller }: Pick<TurnParts, 'voice' | 'personas' | 'speller'>,
    clock: SilenceClock,
    by = frontDesk,
  ) {
    this.voice = voice;
    this.#personas = personas;
    this.#by = by;
    this.#speller = speller;
    this.#clock = clock;
  }

  /** Whether the voice has been asked for a clause that it has not finished. */
  get speaking(): boolean {
    return this.#asking !== undefined;
  }

  /** Speaks differently from the next clause on. */
  adapt(wish: Manner): void {
    this.#wish = together(this.#wish, wish);
  }

  /** Words as this speaker says them. */
  clauseOf(text: string, language: Language): Clause {
    const persona = this.#personas.get(this.#by) ?? {};
    return inPersona({ text, language }, adapted(persona, this.#wish));
  }

  /** Who speaks, as a clause is told of it. */
  get byline(): Pick<SpokenClause, 'by'> {
    return this.#by === frontDesk ? {} : { by: this.#by };
  }

  /** How the mouth moves when the kiosk's own voice says a clause. */
  lipsOf(clause: Clause): LipPlan {
    return planLips(clause, this.#speller);
  }

  /** The delivery goes out with the first clause: a gesture is made once, and a mood lasts by itself. */
  async *say(
    { text, language, delivery, by = frontDesk }: Sentence,
    signal: AbortSignal,
  ): AsyncGenerator<TurnStep, void> {
    this.#by = by;
    const place = this.#utterances === 0 ? 'opening' : 'later';
    for (const [index, part] of splitClauses(text, language, place).entries()) {
      const utterance = this.#next(part, language, index === 0 ? delivery : undefined);
      const cause = yield* this.#ask(utterance, this.#patienceMs, signal);
      if (cause === undefined) this.#failed = false;
      else yield* this.#mend(utterance, cause, signal);
    }
  }

  /** An apology is one clause, as it was prepared, and is not apologised for in turn. */
  async *apologise(
    part: BrokenPart,
    language: Language,
    signal: AbortSignal,
  ): AsyncGenerator<TurnStep, void> {
    const apology = this.#next(apologies[part][language], language, { mood: 'sorry' });
    const cause = yield* this.#ask(apology, this.#patienceMs, signal);
    if (cause !== undefined) yield this.#leaveToKiosk(apology);
  }

  /** What the voice has been asked for is waited for no longer. */
  giveUp(): void {
    this.#asking?.abort(new TooSilent());
  }

  /** Several failures in a row are apologised for once. */
  async *#mend(utterance: Utterance, cause: unknown, signal: AbortSignal): AsyncGenerator<TurnStep, void> {
    if (!this.#failed) {
      this.#failed = true;
      yield { type: 'failed', part: 'speaking', cause };
      yield* this.apologise('speaking', utterance.clause.language, signal);
      // An engine that broke is about to be back; whoever was silent has had their time.
      const mayBeBack = !(cause instanceof TooSilent);
      this.#failed = !mayBeBack || (yield* this.#ask(utterance, silenceMs.later, signal)) !== undefined;
    }
    if (this.#failed) yield this.#leaveToKiosk(utterance);
  }

  /** Has the voice say it; returns the cause when that failed. */
  async *#ask(
    utterance: Utterance,
    patienceMs: number,
    signal: AbortSignal,
  ): AsyncGenerator<TurnStep, unknown> {
    if (this.voice === undefined) {
      yield this.#leaveToKiosk(utterance);
      return undefined;
    }
    yield announced(utterance, 'gateway');
    const asking = new AbortController();
    this.#asking = asking;
    const stop = AbortSignal.any([signal, asking.signal]);
    try {
      const clause = { ...utterance.clause, ...this.#clock.asks(patienceMs) };
      for await (const sound of untilStopped(this.voice.speak(clause, stop), stop))
        yield { type: 'sound', clause: utterance.number, sound };
      return undefined;
    } catch (cause) {
      signal.throwIfAborted();
      return cause;
    } finally {
      this.#asking = undefined;
    }
  }

  get #patienceMs(): number {
    return this.#failed ? silenceMs.soon : silenceMs.later;
  }

  #next(text: string, language: Language, delivery: Delivery | undefined): Utterance {
    const number = this.#utterances++;
    const clause = this.clauseOf(text, language);
    return { number, clause, ...this.byline, ...(delivery && { delivery }) };
  }

  #leaveToKiosk(utterance: Utterance): TurnStep {
    return { ...announced(utterance, 'kiosk'), lips: this.lipsOf(utterance.clause) };
  }
}

function announced({ number, clause, by, delivery }: Utterance, voice: SpokenClause['voice']): SpokenClause {
  const byline = by === undefined ? {} : { by };
  return { type: 'clause', clause: number, ...clause, voice, ...byline, ...(delivery && { delivery }) };
}
