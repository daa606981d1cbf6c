import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { clientFrame, serverTexts } from './web-socket-frame.ts';

/** 20 ms of 16 kHz PCM16. */
const sound = clientFrame('binary', Buffer.alloc(640, 1));

/** One kiosk of the crowd: sends a frame of sound each time it is told to. */
export interface CrowdMember {
  sendFrame: () => void;
  leave: () => void;
}

/** A kiosk on a bare WebSocket: one binary frame, nothing else. */
export async function enterRaw(port: number): Promise<CrowdMember> {
  const socket = await upgrade(port, '/');
  socket.resume();
  return { sendFrame: () => socket.write(sound), leave: () => socket.destroy() };
}

/**
 * A kiosk on the gateway's visitor namespace, speaking Engine.IO 4 and Socket.IO 5 by hand, so that two thousand of them
 * fit on one core: says hello, begins a turn, then sends numbered microphone frames and answers pings.
 */
export async function enterGateway(port: number, name: string): Promise<CrowdMember> {
  const socket = await upgrade(port, '/socket.io/?EIO=4&transport=websocket');
  const say = (text: string): boolean => socket.write(clientFrame('text', Buffer.from(text)));
  const welcomed = new Promise<void>((resolve) => {
    socket.on('data', (bytes) => {
      for (const text of serverTexts(bytes)) {
        if (text.startsWith('0')) say(`40/visitor,{"version":1,"kiosk":"${name}"}`);
        else if (text === '2') say('3');
        else if (text.includes('"welcome"')) resolve();
      }
    });
  });
  await welcomed;
  say(`42/visitor,["speech-start",{"turn":"${name}","language":"zh","sequence":1}]`);
  let sequence = 1;
  return {
    sendFrame: () => {
      sequence += 1;
      const pcm = '{"_placeholder":true,"num":0}';
      const text = `451-/visitor,["speech-frame",{"turn":"${name}","pcm":${pcm},"sequence":${sequence}}]`;
      socket.write(Buffer.concat([clientFrame('text', Buffer.from(text)), sound]));
    },
    leave: () => socket.destroy(),
  };
}

async function upgrade(port: number, path: string): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      'Sec-WebSocket-Key: bG9iYnktYmVuY2gtd2lyZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  );
  const accepted = await firstBytes(socket);
  const headEnd = accepted.indexOf('\r\n\r\n') + 4;
  if (!accepted.toString('latin1', 0, 12).startsWith('HTTP/1.1 101'))
    throw new Error('the server refused the upgrade');
  socket.on('error', () => {});
  if (accepted.length > headEnd) setImmediate(() => socket.emit('data', accepted.subarray(headEnd)));
  return socket;
}

async function firstBytes(socket: Socket): Promise<Buffer> {
  const [bytes] = (await once(socket, 'data')) as [Buffer];
  return bytes;
}
