import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';

/** What one connection told the server. */
export interface Connection {
  opening: Record<string, unknown>;
  samples: number;
  ended: boolean;
  closed: boolean;
}

/** How the server behaves on a connection; `said` is called with each of its events. */
export type Manner = (socket: WebSocket, connection: Connection, event: 'opened' | 'sound' | 'ended') => void;

export const online = (text: string): string =>
  JSON.stringify({ mode: '2pass-online', text, wav_name: 'lobby', is_final: false });

export const offline = (text: string, isFinal: boolean): string =>
  JSON.stringify({ mode: '2pass-offline', text, wav_name: 'lobby', is_final: isFinal, stamp_sents: [] });

/** Hears the first character at the first sound, and the whole text in the second pass. */
export const hears =
  (text: string): Manner =>
  (socket, connection, event) => {
    if (event === 'sound' && connection.samples <= 512) socket.send(online(text.slice(0, 1)));
    if (event === 'ended') socket.send(offline(text, true));
  };

/** A server of FunASR's wire format on a port of this machine. */
export async function funasrServer(manner: Manner): Promise<{ url: string; connections: Connection[] }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const connections: Connection[] = [];
  server.on('connection', (socket) => {
    const connection: Connection = { opening: {}, samples: 0, ended: false, closed: false };
    connections.push(connection);
    socket.on('close', () => (connection.closed = true));
    socket.on('message', (data: Buffer, isBinary) =>
      manner(socket, connection, read(connection, data, isBinary)),
    );
  });
  onTestFinished(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  const address = server.address();
  return { url: `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, connections };
}

function read(connection: Connection, data: Buffer, isBinary: boolean): 'opened' | 'sound' | 'ended' {
  if (isBinary) {
    connection.samples += data.byteLength / 2;
    return 'sound';
  }
  const message = z.record(z.string(), z.unknown()).parse(JSON.parse(data.toString()));
  connection.ended = message['is_speaking'] === false;
  if (!connection.ended) connection.opening = message;
  return connection.ended ? 'ended' : 'opened';
}
