import { WebSocketServer } from 'ws';
import { keepAccount } from './account.ts';

/** The least a server can do with a kiosk's sound: take the frame and copy it. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('listening', () => {
  const address = server.address();
  const account = keepAccount(typeof address === 'object' && address !== null ? address.port : 0);
  server.on('connection', (socket) => {
    socket.on('message', (bytes) => {
      if (Buffer.isBuffer(bytes)) new Uint8Array(bytes).slice();
      account.frame();
    });
  });
});
