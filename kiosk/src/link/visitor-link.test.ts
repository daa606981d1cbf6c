import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KioskId, ResumeToken, TurnId } from '@lobby/shared/protocol/ids';
import { Inbox } from '@lobby/shared/protocol/inbox';
import { Outbox } from '@lobby/shared/protocol/outbox';
import type { GatewayMessages, VisitorHello } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { Server, type Socket } from 'socket.io';
import { expect, onTestFinished, test, vi } from 'vitest';
import { welcomeWith } from '../../test/welcome.ts';
import { openVisitorLink, type VisitorLink } from './visitor-link.ts';

/** A gateway's visitor door with nothing behind it: it welcomes, resumes, and remembers what arrived. */
class SmallGateway {
  readonly #http = createServer();
  readonly #server = new Server(this.#http, { transports: ['websocket'] });
  readonly hellos: VisitorHello[] = [];
  readonly arrived: string[] = [];
  readonly acknowledged: number[] = [];
  forgetful = false;
  refusal: string | undefined;
  socket: Socket | undefined;
  #inbox = new Inbox();
  #outbox = new Outbox<Message<GatewayMessages>>(1_000_000);

  async listen(): Promise<string> {
    const door = this.#server.of('/visitor');
    door.use((_, next) => next(this.refusal === undefined ? undefined : new Error(this.refusal)));
    door.on('connection', (socket) => this.#meet(socket));
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  tell(message: Message<GatewayMessages>): void {
    const { sequence, item } = this.#outbox.add(message, 1);
    if (this.socket?.connected === true) this.socket.emit(item.event, { ...item.body, sequence });
  }

  /** Cuts the wire without a goodbye. */
  drop(): void {
    this.socket?.conn.transport.close();
    this.socket = undefined;
  }

  async close(): Promise<void> {
    await this.#server.close();
  }

  #meet(socket: Socket): void {
    const hello = socket.handshake.auth as VisitorHello;
    this.hellos.push(hello);
    this.socket = socket;
    const resumed = hello.resume !== undefined && !this.forgetful;
    if (!resumed) {
      this.#inbox = new Inbox();
      this.#outbox = new Outbox(1_000_000);
    }
    socket.onAny((event: string, body) => this.#hear(event, body));
    const token = 'secret' as ResumeToken;
    socket.emit('welcome', welcomeWith({ token, resumed, received: this.#inbox.received }));
    for (const { sequence, item } of this.#outbox.after(hello.resume?.received ?? 0)) {
      socket.emit(item.event, { ...item.body, sequence });
    }
  }

  #hear(event: string, body: { sequence: number; text?: string; received: number }): void {
    if (event === 'acknowledge') this.acknowledged.push(body.received);
    else if (this.#inbox.accept(body.sequence) === 'next') this.arrived.push(body.text ?? event);
  }
}

interface Meeting {
  gateway: SmallGateway;
  link: VisitorLink;
  told: string[];
}

async function meet(prepare: (gateway: SmallGateway) => void = () => {}): Promise<Meeting> {
  const gateway = new SmallGateway();
  prepare(gateway);
  const url = await gateway.listen();
  const told: string[] = [];
  const link = openVisitorLink({
    url,
    kiosk: 'k1' as KioskId,
    handlers: {
      welcome: ({ resumed }) => told.push(resumed ? 'resumed' : 'welcome'),
      receive: ({ event, body }) => told.push(event === 'speech-text' ? body.text : event),
      offline: () => told.push('offline'),
      refused: (code) => told.push(`refused ${code}`),
    },
  });
  onTestFinished(async () => {
    link.close();
    await gateway.close();
  });
  return { gateway, link, told };
}

const turn = 'one' as TurnId;
const ask = (text: string) => ({ event: 'question-ask', body: { turn, text, language: 'zh' } }) as const;
const say = (text: string) => ({ event: 'speech-text', body: { turn, text, final: true } }) as const;

test('[F1] over real drops every message arrives once and in order, both ways', async () => {
  const { gateway, link, told } = await meet();
  await vi.waitUntil(() => link.connected);
  const expected = Array.from({ length: 60 }, (_, number) => String(number));
  for (const number of expected) {
    link.send(ask(number));
    gateway.tell(say(number));
    if (Number(number) % 20 === 10) {
      await vi.waitUntil(() => gateway.socket !== undefined && link.connected, 5000);
      gateway.drop();
    }
  }
  await vi.waitUntil(() => gateway.arrived.length === 60 && told.includes('59'), 15_000);
  expect(gateway.arrived).toEqual(expected);
  expect(told.filter((text) => /^\d+$/.test(text))).toEqual(expected);
  expect(told.filter((text) => text === 'resumed').length).toBe(3);
});

test('[F1] a question asked while offline goes out once, on reconnecting', async () => {
  const { gateway, link, told } = await meet();
  await vi.waitUntil(() => link.connected);
  gateway.drop();
  await vi.waitUntil(() => told.includes('offline'));
  link.send(ask('几点开门'));
  await vi.waitUntil(() => gateway.arrived.length > 0, 5000);
  link.send(ask('谢谢'));
  await vi.waitUntil(() => gateway.arrived.length > 1);
  expect(gateway.arrived).toEqual(['几点开门', '谢谢']);
});

test('[F2] a gateway that no longer knows the session begins a new one', async () => {
  const { gateway, link, told } = await meet();
  await vi.waitUntil(() => link.connected);
  link.send(ask('一'));
  await vi.waitUntil(() => gateway.arrived.length === 1);
  gateway.forgetful = true;
  gateway.drop();
  await vi.waitUntil(() => told.length === 3, 5000);
  link.send(ask('二'));
  await vi.waitUntil(() => gateway.arrived.length === 2);
  expect(told).toEqual(['welcome', 'offline', 'welcome']);
  expect(gateway.hellos[1]?.resume).toEqual({ token: 'secret', received: 0 });
});

test('[F2] a gap in what arrives is filled by taking the session up again', async () => {
  const { gateway, link, told } = await meet();
  await vi.waitUntil(() => link.connected);
  gateway.tell(say('one'));
  const { socket } = gateway;
  gateway.socket = undefined;
  gateway.tell(say('lost'));
  gateway.socket = socket;
  gateway.tell(say('three'));
  await vi.waitUntil(() => told.includes('three'), 5000);
  expect(told.filter((text) => ['one', 'lost', 'three'].includes(text))).toEqual(['one', 'lost', 'three']);
});

test('[F3] a refusal is told with its code, and the link knocks again', async () => {
  const { gateway, link, told } = await meet((door) => (door.refusal = 'wrong-version'));
  await vi.waitUntil(() => told.includes('refused wrong-version'), 5000);
  gateway.refusal = undefined;
  await vi.waitUntil(() => link.connected, 6000);
  expect(told).toEqual(['refused wrong-version', 'welcome']);
});

test('[W2] the gateway hears every now and then how much arrived', async () => {
  const { gateway, link } = await meet();
  await vi.waitUntil(() => link.connected);
  for (let count = 0; count < 70; count++) gateway.tell(say('…'));
  await vi.waitUntil(() => gateway.acknowledged.length === 2);
  expect(gateway.acknowledged).toEqual([32, 64]);
});
