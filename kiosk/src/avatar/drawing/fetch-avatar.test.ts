import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { avatarLimits, fetchAvatar } from './fetch-avatar.ts';
import { NotAnAvatar } from './not-an-avatar.ts';

const mebibyte = Buffer.alloc(2 ** 20);
const never = new AbortController().signal;

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}

test('[A43] a file arrives whole', async () => {
  const url = await serve((_, response) => response.end('glTF'));
  expect(new TextDecoder().decode(await fetchAvatar(url, never))).toBe('glTF');
});

test('[A43] a file without end is let go of soon after the limit', async () => {
  let sent = 0;
  const url = await serve((_, response) => {
    const more = (): void => {
      sent += mebibyte.length;
      if (response.write(mebibyte)) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  await expect(fetchAvatar(url, never)).rejects.toThrow(NotAnAvatar);
  expect(sent).toBeLessThan(avatarLimits.bytes * 1.5);
});

test('[A43] a download that hangs is stopped with the signal’s reason, and nothing is asked for after a stop', async () => {
  const stop = new AbortController();
  const asked = Promise.withResolvers<void>();
  const url = await serve((_, response) => {
    response.write('glTF');
    asked.resolve();
  });
  const fetched = fetchAvatar(url, stop.signal);
  await asked.promise;
  stop.abort(new Error('somebody else is wanted'));
  await expect(fetched).rejects.toThrow('somebody else is wanted');
  await expect(fetchAvatar(url, stop.signal)).rejects.toThrow('somebody else is wanted');
});

test('[A43] a file that is not there is told apart from one that is no avatar', async () => {
  const url = await serve((_, response) => response.writeHead(404).end());
  const fault = await fetchAvatar(url, never).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Error);
  expect(fault).not.toBeInstanceOf(NotAnAvatar);
});
