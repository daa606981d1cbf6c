import { createHash } from 'node:crypto';
import type { Json } from '../definition/flow.ts';
import { inWords } from '../definition/placeholders.ts';
import type { CallRequest } from '../run/state.ts';
import { repetitionHeader, type Operation } from './system.ts';

/** Where a system is, and how to sign in to it; the operator's business, and in no flow. */
export interface Access {
  address: string;
  headers: Record<string, string>;
}

/** The HTTP request of a call: parameters where they belong, all the rest in the body. */
export function requestFor(operation: Operation, call: CallRequest, access: Access): Request {
  const values = new Map(Object.entries(call.with));
  const url = new URL(pathOf(operation, values), `${access.address.replace(/\/$/, '')}/`);
  const headers = new Headers({ accept: 'application/json', ...access.headers });
  for (const { name, in: place } of operation.parameters) {
    const value = values.get(name);
    if (value === undefined || value === null) continue;
    values.delete(name);
    if (place === 'query') url.searchParams.set(name, inWords(value));
    if (place === 'header') headers.set(name, inWords(value));
  }
  if (operation.repeatable)
    headers.set(repetitionHeader, createHash('sha256').update(call.once).digest('hex'));
  if (operation.bodyRequires === undefined)
    return new Request(url, { method: operation.method, headers, redirect: 'error' });
  headers.set('content-type', 'application/json');
  const body = JSON.stringify(Object.fromEntries(values));
  return new Request(url, { method: operation.method, headers, body, redirect: 'error' });
}

/** Without its leading slash, so that it stays below the address. */
function pathOf({ path }: Operation, values: Map<string, Json>): string {
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values.get(name) ?? null;
    values.delete(name);
    return encodeURIComponent(inWords(value));
  });
  return `.${filled}`;
}
