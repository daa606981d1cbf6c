import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a socket is opened by our own page. Browsers let any site open a WebSocket to any other, but always say which
 * site it was; a client that names none is no browser, and cannot be used against a visitor.
 */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
