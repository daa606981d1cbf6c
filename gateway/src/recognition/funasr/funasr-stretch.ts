import type { Language } from '@lobby/shared/protocol/language';
import type { Beginning, Stretch } from '../listen-in-stretches.ts';
import type { Heard } from '../recogniser.ts';
import { scriptLanguage } from '../script-language.ts';
import { readTaggedText } from '../tagged-text.ts';
import { endingMessage, openingMessage, readAnswer } from './funasr-wire.ts';
import { hearAnswer, nothingHeard, textOf } from './heard-so-far.ts';

/** A FunASR real-time server of the venue: `funasr-wss-server-2pass`, whose models and threads are its own affair. */
export interface FunasrServer {
  /** Such as `ws://asr.hall:10095`. */
  url: string;
  /** Names and products of the venue; the server prefers them. */
  hotWords?: readonly string[];
  /** From the end of speech to the last answer. */
  answerWithinMs?: number;
}

const defaultAnswerWithinMs = 5_000;

/** A server of the venue's own network is there at once or not at all, and others may be waiting to hear instead. */
const connectWithinMs = 1_000;

/** One stretch of speech on a connection of its own: a server that was told to stop listening cannot be made to go on. */
export class FunasrStretch implements Stretch {
  readonly #server: FunasrServer;
  readonly #hint: Language;
  readonly #tell: Beginning['tell'];
  readonly #socket: WebSocket;
  readonly #done = Promise.withResolvers<Heard>();
  #unsent: Int16Array[];
  #heard = nothingHeard;
  #ended = false;
  #limit: NodeJS.Timeout;

  constructor(server: FunasrServer, { said, hint, tell }: Beginning, signal: AbortSignal) {
    this.#server = server;
    this.#hint = hint;
    this.#tell = tell;
    this.#unsent = [said];
    this.#socket = new WebSocket(server.url);
    this.#socket.addEventListener('open', () => this.#open());
    this.#socket.addEventListener('message', ({ data }) => this.#answer(data));
    this.#socket.addEventListener('error', () => this.#fail(new Error('the server cannot be reached')));
    this.#socket.addEventListener('close', () => this.#fail(new Error('the server hung up')));
    this.#limit = this.#failAfter(connectWithinMs, 'the server cannot be reached');
    const stop = (): void => this.#fail(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    const leave = (): void => {
      signal.removeEventListener('abort', stop);
      clearTimeout(this.#limit);
      this.#socket.close();
    };
    this.#done.promise.then(leave, leave);
  }

  hear(frame: Int16Array): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(bytesOf(frame));
    else this.#unsent.push(frame);
  }

  finish(): Promise<Heard> {
    this.#ended = true;
    if (this.#socket.readyState === WebSocket.OPEN) this.#end();
    return this.#done.promise;
  }

  #end(): void {
    this.#socket.send(endingMessage);
    const limitMs = this.#server.answerWithinMs ?? defaultAnswerWithinMs;
    this.#limit = this.#failAfter(limitMs, 'the last answer of the server did not come');
  }

  #failAfter(limitMs: number, what: string): NodeJS.Timeout {
    return setTimeout(() => this.#fail(new Error(`${what} within ${limitMs} ms`)), limitMs);
  }

  #open(): void {
    clearTimeout(this.#limit);
    this.#socket.send(openingMessage(this.#server.hotWords ?? []));
    for (const frame of this.#unsent) this.#socket.send(bytesOf(frame));
    this.#unsent = [];
    if (this.#ended) this.#end();
  }

  #answer(message: unknown): void {
    try {
      const answer = readAnswer(message);
      this.#heard = hearAnswer(this.#heard, answer);
      if (this.#ended && answer.is_final) this.#done.resolve(this.#known());
      else this.#tell(this.#known());
    } catch (fault) {
      this.#fail(fault);
    }
  }

  #known(): Heard {
    const { text, tags } = readTaggedText(textOf(this.#heard));
    return { text, language: scriptLanguage(text, this.#hint), ...(tags && { tags }) };
  }

  #fail(cause: unknown): void {
    this.#done.reject(cause);
  }
}

function bytesOf(frame: Int16Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(frame.slice().buffer);
}
