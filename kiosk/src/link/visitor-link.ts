import { failureCodes, type FailureCode } from '@lobby/shared/protocol/failure';
import type { KioskId } from '@lobby/shared/protocol/ids';
import type { Kept } from '@lobby/shared/protocol/outbox';
import { protocolVersion } from '@lobby/shared/protocol/version';
import {
  visitorNamespace,
  type GatewayMessages,
  type VisitorHello,
  type VisitorMessages,
  type VisitorWelcome,
} from '@lobby/shared/protocol/visitor';
import type { Acknowledgement, Message } from '@lobby/shared/protocol/wire';
import { io, type Socket } from 'socket.io-client';
import { ResumableSession } from './resumable-session.ts';

/** What a page hears from its gateway. */
export interface VisitorLinkHandlers {
  /** On every connection; `resumed` is false when the session from before is gone. */
  welcome(welcome: VisitorWelcome): void;
  /** Each message of the session once, in order. */
  receive(message: Message<GatewayMessages>): void;
  /** The connection was lost; the link is already trying again. */
  offline(): void;
  /** The gateway does not let this kiosk in; the link goes on asking every few seconds. */
  refused(code: FailureCode | undefined): void;
}

export interface VisitorLinkOptions {
  /** Where the gateway listens; the page's own origin when absent. */
  url?: string;
  kiosk: KioskId;
  handlers: VisitorLinkHandlers;
}

export interface VisitorLink {
  /** Sends now, or once the connection is back. */
  send(message: Message<VisitorMessages>): void;
  close(): void;
  /** True from the gateway's welcome until the connection is lost. */
  readonly connected: boolean;
}

/** How long to wait before knocking again where the gateway said goodbye: it ended a visit, and will welcome the next. */
const afterGoodbyeMs = 250;

/** How long to wait where it said no. */
const afterRefusalMs = 2000;

/** Quick first tries, because most drops of a venue's network last a second; the cap keeps a fleet from hammering a gateway. */
const reconnection = {
  reconnectionDelay: 250,
  reconnectionDelayMax: 5000,
  randomizationFactor: 0.5,
} as const;

/** Keeps one visit connected to the gateway: nothing is lost, repeated or reordered over any number of drops. */
export function openVisitorLink(options: VisitorLinkOptions): VisitorLink {
  return new SocketLink(options);
}

class SocketLink implements VisitorLink {
  readonly #handlers: VisitorLinkHandlers;
  readonly #socket: Socket;
  readonly #session = new ResumableSession();
  #welcomed = false;
  #nextKnock: ReturnType<typeof setTimeout> | undefined;

  constructor({ url, kiosk, handlers }: VisitorLinkOptions) {
    this.#handlers = handlers;
    this.#socket = io(`${url ?? ''}${visitorNamespace}`, {
      ...reconnection,
      transports: ['websocket'],
      forceNew: true,
      auth: (give) => {
        give(this.#hello(kiosk));
      },
    });
    this.#socket.on('welcome', (welcome: VisitorWelcome) => this.#enter(welcome));
    this.#socket.on('acknowledge', ({ received }: Acknowledgement) => this.#session.acknowledge(received));
    this.#socket.onAny((event: keyof GatewayMessages, { sequence, ...body }) => {
      // `welcome` and `acknowledge` stand outside the order of the session.
      if (sequence !== undefined) this.#receive(sequence, { event, body });
    });
    this.#socket.on('disconnect', () => this.#leave());
    this.#socket.on('connect_error', ({ message }) => this.#refuse(message));
  }

  get connected(): boolean {
    return this.#welcomed && this.#socket.connected;
  }

  send(message: Message<VisitorMessages>): void {
    const kept = this.#session.keep(message);
    // An emit while offline would be buffered by the socket and arrive a second time beside what the outbox resends.
    if (!this.connected) return;
    if (this.#session.overflowed) this.#reconnect();
    else this.#emit(kept);
  }

  close(): void {
    clearTimeout(this.#nextKnock);
    this.#socket.off();
    this.#socket.offAny();
    this.#socket.disconnect();
    this.#welcomed = false;
  }

  #hello(kiosk: KioskId): VisitorHello {
    const resume = this.#session.resume;
    return { version: protocolVersion, kiosk, ...(resume && { resume }) };
  }

  #enter(welcome: VisitorWelcome): void {
    const waiting = this.#session.enter(welcome);
    this.#welcomed = true;
    for (const kept of waiting) this.#emit(kept);
    this.#handlers.welcome(welcome);
  }

  #receive(sequence: number, message: Message<GatewayMessages>): void {
    const place = this.#session.accept(sequence);
    if (place === 'gap') this.#reconnect();
    if (place !== 'next') return;
    if (this.#session.owesAcknowledgement) {
      this.#socket.emit('acknowledge', { received: this.#session.received });
    }
    this.#handlers.receive(message);
  }

  #emit({ sequence, item }: Kept<Message<VisitorMessages>>): void {
    this.#socket.emit(item.event, { ...item.body, sequence });
  }

  /** The socket tries again by itself, except where the gateway closed the door. */
  #leave(): void {
    const wasWelcome = this.#welcomed;
    this.#welcomed = false;
    if (!this.#socket.active) this.#knock(afterGoodbyeMs);
    if (wasWelcome) this.#handlers.offline();
  }

  #refuse(reason: string): void {
    if (this.#socket.active) return;
    this.#knock(afterRefusalMs);
    this.#handlers.refused(failureCodes.find((code) => code === reason));
  }

  #knock(afterMs: number): void {
    clearTimeout(this.#nextKnock);
    this.#nextKnock = setTimeout(() => this.#socket.connect(), afterMs);
  }

  /** What is missing comes back with the next handshake. */
  #reconnect(): void {
    this.#socket.disconnect();
    clearTimeout(this.#nextKnock);
    this.#socket.connect();
  }
}
