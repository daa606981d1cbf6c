import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { protocolVersion } from '@lobby/shared/protocol/version';
import {
  visitorNamespace,
  type GatewayMessages,
  type VisitorMessages,
  type VisitorWelcome,
} from '@lobby/shared/protocol/visitor';
import type { Sequenced } from '@lobby/shared/protocol/wire';
import { io, type Socket } from 'socket.io-client';
import { onTestFinished, vi } from 'vitest';

/** One message of the gateway, as it came. */
interface Heard {
  event: string;
  body: object & Sequenced;
}

/** A frame in which something is heard. */
const loudFrame = new Uint8Array(
  Int16Array.from({ length: 512 }, (_, at) => (at % 2 === 0 ? 8_000 : -8_000)).buffer,
);

/** A kiosk made of a socket and a list of what it was told. */
export class TestKiosk {
  readonly heard: Heard[] = [];
  /** A kiosk that is stuck reads, perhaps, but says nothing of it. */
  acknowledges = true;
  readonly #url: string;
  readonly #name: string;
  #socket: Socket;
  #sequence = 0;
  #welcome: Promise<VisitorWelcome>;

  constructor(url: string, name = 'kiosk-1') {
    this.#url = url;
    this.#name = name;
    [this.#socket, this.#welcome] = this.#connect(undefined);
    onTestFinished(() => this.drop());
  }

  get welcome(): Promise<VisitorWelcome> {
    return this.#welcome;
  }

  get connected(): boolean {
    return this.#socket.connected;
  }

  send<Event extends keyof VisitorMessages>(event: Event, body: VisitorMessages[Event]): void {
    this.#sequence += 1;
    this.#socket.emit(event, { ...body, sequence: this.#sequence });
  }

  /** Sends what no kiosk of ours would. */
  sendRaw(event: string, ...bodies: unknown[]): void {
    this.#socket.emit(event, ...bodies);
  }

  /** Says something for so many frames, then stays silent for good. */
  speak(turn: TurnId, frames = 4, manner: { asleep?: true } = {}): void {
    this.send('speech-start', { turn, language: 'zh', ...manner });
    for (let count = 0; count < frames; count++) this.send('speech-frame', { turn, pcm: loudFrame });
    this.send('speech-end', { turn });
  }

  /** Says something over an answer, and pauses. */
  speakOver(turn: TurnId, over: TurnId): void {
    this.send('speech-start', { turn, language: 'zh', over });
    this.send('speech-frame', { turn, pcm: loudFrame });
    this.send('speech-pause', { turn, silentMs: 192 });
  }

  ask(turn: TurnId, text: string): void {
    this.send('question-ask', { turn, text, language: 'zh' });
  }

  drop(): void {
    this.#socket.disconnect();
  }

  /** Comes back as the link does, with what it has seen; messages that were lost on the way are sent again by the caller. */
  async comeBack(
    received = this.heard.at(-1)?.body.sequence ?? 0,
    name = this.#name,
  ): Promise<VisitorWelcome> {
    const { token } = await this.#welcome;
    [this.#socket, this.#welcome] = this.#connect({ token, received }, name);
    return this.#welcome;
  }

  of<Event extends keyof GatewayMessages>(event: Event): GatewayMessages[Event][] {
    return this.heard
      .filter((message) => message.event === event)
      .map(({ body }) => body as GatewayMessages[Event]);
  }

  /** Waits until the turn is over and returns how it ended. */
  async ending(turn: TurnId): Promise<string> {
    const find = (): string | undefined => this.of('reply-end').find((body) => body.turn === turn)?.ending;
    return vi.waitUntil(find, { timeout: 10_000 });
  }

  /** What stands on the screen of one turn. */
  captions(turn: TurnId): string {
    const captions: string[] = [];
    for (const body of this.of('reply-clause')) if (body.turn === turn) captions[body.clause] = body.text;
    return captions.join('');
  }

  #connect(
    resume: { token: string; received: number } | undefined,
    kiosk = this.#name,
  ): [Socket, Promise<VisitorWelcome>] {
    const socket = io(`${this.#url}${visitorNamespace}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { version: protocolVersion, kiosk, ...(resume && { resume }) },
    });
    socket.onAny((event: string, body: object) => {
      if (!('sequence' in body)) return;
      this.heard.push({ event, body } as Heard);
      if (this.acknowledges) socket.emit('acknowledge', { received: body.sequence });
    });
    return [socket, new Promise((resolve) => socket.once('welcome', resolve))];
  }
}

export const turnId = (text: string): TurnId => mintId<TurnId>(text);
