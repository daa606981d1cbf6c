import { Inbox } from '@lobby/shared/protocol/inbox';
import { Outbox } from '@lobby/shared/protocol/outbox';
import type { GatewayMessages, GatewayToVisitor, VisitorToGateway } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import type { Socket } from 'socket.io';
import type { Tell } from '../session/tell.ts';

export type VisitorSocket = Socket<VisitorToGateway, GatewayToVisitor>;

/** Twice the sound that may be ahead of a kiosk (8 s at 48 kB/s), and everything else that goes with it. */
const capacityBytes = 1_000_000;

/**
 * One kiosk's line, which outlives its sockets: numbers what is told, keeps it until it arrived, and tells it again on the
 * next socket. A reader that acknowledges nothing is cut off when its outbox is full: Socket.IO itself would queue without end.
 */
export class VisitorLink {
  readonly #outbox = new Outbox<Message<GatewayMessages>>(capacityBytes);
  readonly inbox = new Inbox();
  #socket: VisitorSocket | undefined;

  get connected(): boolean {
    return this.#socket !== undefined;
  }

  /** True when a drop could no longer be bridged. */
  get lost(): boolean {
    return this.#outbox.overflowed;
  }

  readonly tell: Tell = (event, body) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript does not follow that event and body belong together
    const message = { event, body } as Message<GatewayMessages>;
    const { sequence } = this.#outbox.add(message, sizeOf(message));
    if (this.lost) this.#socket?.conn.close();
    else this.#emit(message, sequence);
  };

  /** Takes a new socket, dropping the old one, and tells it everything after `received`. */
  attach(socket: VisitorSocket, received: number): void {
    this.close();
    this.#socket = socket;
    for (const { sequence, item } of this.#outbox.after(received)) this.#emit(item, sequence);
  }

  /** False when the socket had been replaced already. */
  detach(socket: VisitorSocket): boolean {
    if (this.#socket !== socket) return false;
    this.#socket = undefined;
    return true;
  }

  acknowledged(received: number): void {
    this.#outbox.acknowledge(received);
  }

  /** Lets go of the socket before its end is told, so that nobody takes it for a kiosk that went away. */
  close(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.disconnect(true);
  }

  #emit({ event, body }: Message<GatewayMessages>, sequence: number): void {
    const socket = this.#socket;
    if (socket === undefined) return;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above: one event of the map with its own body
    (socket.emit as (event: string, body: object) => boolean)(event, { ...body, sequence });
  }
}

function sizeOf({ event, body }: Message<GatewayMessages>): number {
  const sound = event === 'reply-sound' ? body.pcm.byteLength : 0;
  return sound + 200;
}
