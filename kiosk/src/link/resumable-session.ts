import type { ResumeToken } from '@lobby/shared/protocol/ids';
import { Inbox } from '@lobby/shared/protocol/inbox';
import { Outbox, type Kept } from '@lobby/shared/protocol/outbox';
import type { VisitorHello, VisitorMessages, VisitorWelcome } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { sizeOf } from './size-of.ts';

/** Room for about 45 s of speech: a drop that lasts longer costs the visitor the turn, not the kiosk its memory. */
const outboxBytes = 1_500_000;

/**
 * What a kiosk must remember of its session to take it up again after a drop. It lives in memory only: a reloaded
 * page is a new visit.
 */
export class ResumableSession {
  #outbox = new Outbox<Message<VisitorMessages>>(outboxBytes);
  #inbox = new Inbox();
  #token: ResumeToken | undefined;

  get received(): number {
    return this.#inbox.received;
  }

  get owesAcknowledgement(): boolean {
    return this.#inbox.owesAcknowledgement;
  }

  /** True when more is waiting than is kept, so that only a new session can go on. */
  get overflowed(): boolean {
    return this.#outbox.overflowed;
  }

  /** What the handshake says about the session from before; nothing on the first connection and after an overflow. */
  get resume(): VisitorHello['resume'] {
    if (this.#token === undefined || this.overflowed) return undefined;
    return { token: this.#token, received: this.#inbox.received };
  }

  keep(message: Message<VisitorMessages>): Kept<Message<VisitorMessages>> {
    return this.#outbox.add(message, sizeOf(message.body));
  }

  acknowledge(received: number): void {
    this.#outbox.acknowledge(received);
  }

  accept(sequence: number): 'next' | 'repeated' | 'gap' {
    return this.#inbox.accept(sequence);
  }

  /**
   * Takes the gateway's answer to the handshake and returns what has to be sent, in order. What was said before the
   * very first connection is still wanted; what was said in a session that is gone is not.
   */
  enter({ token, resumed, received }: VisitorWelcome): Kept<Message<VisitorMessages>>[] {
    if (!resumed && (this.#token !== undefined || this.overflowed)) this.#begin();
    this.#token = token;
    this.#outbox.acknowledge(received);
    return this.#outbox.after(received);
  }

  #begin(): void {
    this.#outbox = new Outbox(outboxBytes);
    this.#inbox = new Inbox();
  }
}
