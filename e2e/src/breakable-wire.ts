import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The network between a kiosk and its gateway, to be broken and mended. */
export interface BreakableWire {
  /** What a kiosk opens instead of the gateway's own address. */
  readonly url: string;
  /** Ends every connection and refuses new ones, as a switch does that restarts. */
  cut(): Promise<void>;
  /** Lets nothing through and tells nobody, as a radio does that is out of reach; what was sent meanwhile arrives later. */
  hold(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a wire to a gateway. Its address stays the same for its life, cut or not. */
export async function openWire(gatewayUrl: string): Promise<BreakableWire> {
  const wire = new TcpWire(new URL(gatewayUrl));
  await wire.mend();
  return wire;
}

class TcpWire implements BreakableWire {
  readonly #gateway: URL;
  readonly #ends = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  #held = false;

  constructor(gateway: URL) {
    this.#gateway = gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    const closed = server && once(server, 'close');
    server?.close();
    for (const end of this.#ends) end.destroy();
    await closed;
  }

  hold(): void {
    this.#held = true;
    for (const end of this.#ends) end.pause();
  }

  async mend(): Promise<void> {
    this.#held = false;
    for (const end of this.#ends) end.resume();
    if (this.#server === undefined) await this.#listen();
  }

  async close(): Promise<void> {
    await this.cut();
  }

  async #listen(): Promise<void> {
    const server = createServer((kiosk) => this.#join(kiosk));
    this.#server = server;
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
  }

  #join(kiosk: Socket): void {
    const gateway = connect(Number(this.#gateway.port), this.#gateway.hostname);
    this.#pass(kiosk, gateway);
    this.#pass(gateway, kiosk);
  }

  #pass(from: Socket, to: Socket): void {
    this.#ends.add(from);
    from.setNoDelay(true);
    from.on('data', (bytes) => to.write(bytes));
    // Either end may break; what counts is that the other one learns of it.
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.#ends.delete(from);
      to.destroy();
    });
    if (this.#held) from.pause();
  }
}
