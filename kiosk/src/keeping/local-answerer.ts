import type { TurnId } from '@lobby/shared/protocol/ids';
import { awaySentence, type KeptAnswer, type KeptClause } from '@lobby/shared/protocol/kept';
import type { Language } from '@lobby/shared/protocol/language';
import type { GatewayMessages, VisitorMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { answerable, answerFor, answerTo } from './kept-list.ts';
import type { Keeper } from './keeper.ts';

/** Most drops are over by then, and nobody has to be told of them. */
const patienceMs = 1_500;

/** A kept answer, or one whose sound is not kept. */
interface Saying extends Omit<KeptAnswer, 'questions' | 'clauses'> {
  clauses: (Omit<KeptClause, 'sound'> & Partial<Pick<KeptClause, 'sound'>>)[];
}

/**
 * Answers in the gateway's place while it cannot be reached, in the gateway's own words and messages. What it takes the gateway
 * never hears of; a question without a kept answer fails, and the page asks it again when the gateway is back.
 */
export class LocalAnswerer {
  readonly #keeper: Pick<Keeper, 'list' | 'sound'>;
  readonly #tell: (message: Message<GatewayMessages>) => void;
  /** The turns of this visit that belong to this answerer. */
  readonly #turns = new Set<TurnId>();
  #running = new AbortController();

  constructor(keeper: Pick<Keeper, 'list' | 'sound'>, tell: (message: Message<GatewayMessages>) => void) {
    this.#keeper = keeper;
    this.#tell = tell;
  }

  /** False when the message is the gateway's. */
  take(message: Message<VisitorMessages>, connected: boolean): boolean {
    switch (message.event) {
      case 'visit-start':
        return !connected && this.#greet(message.body);
      case 'question-ask':
        return this.#ask(message.body, connected);
      case 'visit-end':
        this.#running.abort();
        this.#turns.clear();
        return false;
      case 'reply-stop':
        if (!this.#turns.has(message.body.turn)) return false;
        this.#running.abort();
        return true;
      case 'reply-progress':
      case 'reply-played':
        return this.#turns.has(message.body.turn);
      case 'speech-start':
      case 'speech-frame':
      case 'speech-pause':
      case 'speech-resume':
      case 'speech-end':
      case 'pace-choose':
      case 'visitor-stir':
        return false;
    }
  }

  #greet({ turn, language }: VisitorMessages['visit-start']): boolean {
    const { list } = this.#keeper;
    const greeting = list && answerFor(list, 'greeting', language);
    if (greeting === undefined) return false;
    void this.#say(turn, greeting, this.#begin(turn));
    return true;
  }

  /** A question may be asked here first and then of the gateway, never the other way round. */
  #ask(question: VisitorMessages['question-ask'], connected: boolean): boolean {
    this.#running.abort();
    this.#turns.delete(question.turn);
    if (connected) return false;
    void this.#answer(question, this.#begin(question.turn));
    return true;
  }

  #begin(turn: TurnId): AbortSignal {
    this.#running.abort();
    this.#running = new AbortController();
    this.#turns.add(turn);
    return this.#running.signal;
  }

  async #answer(
    { turn, text, language }: VisitorMessages['question-ask'],
    signal: AbortSignal,
  ): Promise<void> {
    const { list } = this.#keeper;
    const answer = list && answerTo(list, text, language);
    if (answer === undefined) await new Promise((resolve) => setTimeout(resolve, patienceMs));
    await this.#say(turn, answer ?? this.#apology(language), signal);
  }

  #apology(language: Language): Saying {
    const { list } = this.#keeper;
    const clauses = [{ text: awaySentence[language], delivery: { mood: 'sorry' } as const }];
    const unkept: Saying = { occasion: 'away', language, clauses, suggestions: [] };
    return (list && answerFor(list, 'away', language)) ?? unkept;
  }

  async #say(turn: TurnId, saying: Saying, signal: AbortSignal): Promise<void> {
    const { list } = this.#keeper;
    const { occasion, language, by, clauses } = saying;
    const byline = by === undefined ? {} : { by };
    // As a gateway's, its messages come after what they answer has been sent.
    await Promise.resolve();
    const tell = (message: Message<GatewayMessages>): void => {
      if (!signal.aborted) this.#tell(message);
    };
    tell({ event: 'phase-change', body: { phase: 'speaking', turn } });
    for (const [clause, { sound, ...words }] of clauses.entries()) {
      const pieces = sound && (await this.#keeper.sound(sound.sha256));
      // What is damaged is left to the browser's own voice, and to be read.
      const voice = pieces === undefined ? 'kiosk' : 'gateway';
      tell({ event: 'reply-clause', body: { turn, clause, language, voice, ...byline, ...words } });
      for (const piece of pieces ?? []) tell({ event: 'reply-sound', body: { turn, clause, ...piece } });
    }
    const suggestions = list ? answerable(list, saying) : [];
    if (suggestions.length > 0) tell({ event: 'reply-show', body: { turn, suggestions } });
    tell({ event: 'reply-end', body: { turn, ending: occasion === 'away' ? 'failed' : 'finished' } });
  }
}
