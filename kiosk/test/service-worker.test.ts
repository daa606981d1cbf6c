import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const worker = '../worker/service-worker.ts';
const shell = { name: 'lobby-page-2', files: ['/assets/page-2.js'] };

/** What a browser keeps of a kiosk's origin, by cache and path. */
let kept: Map<string, Map<string, string>>;
/** What the gateway serves by path; undefined while it cannot be reached. */
let gateway: Map<string, string> | undefined;
let listeners: Map<string, (event: object) => void>;

const pathOf = (asked: unknown): string =>
  typeof asked === 'string' ? asked : new URL((asked as Request).url, 'http://kiosk').pathname;

const askGateway = async (asked: unknown): Promise<Response> => {
  if (gateway === undefined) throw new TypeError('Failed to fetch');
  const body = gateway.get(pathOf(asked));
  return body === undefined ? new Response('', { status: 404 }) : new Response(body);
};

const caches = {
  keys: async () => [...kept.keys()],
  delete: async (name: string) => kept.delete(name),
  match: async (asked: unknown, options: { cacheName?: string } = {}) => {
    const found = [...kept]
      .filter(([name]) => name === (options.cacheName ?? name))
      .flatMap(([, files]) => files.get(pathOf(asked)) ?? []);
    return found[0] === undefined ? undefined : new Response(found[0]);
  },
  open: async (name: string) => ({
    addAll: async (paths: unknown[]) => {
      const bodies = await Promise.all(paths.map(async (path) => (await askGateway(path)).text()));
      kept.set(name, new Map(paths.map((path, index) => [pathOf(path), bodies[index] ?? ''])));
    },
  }),
};

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  kept = new Map([
    ['lobby-page-1', new Map([['/', 'page 1']])],
    ['lobby-kept', new Map([['/avatars/mei.vrm', 'mei as kept']])],
  ]);
  gateway = new Map([
    ['/', 'page 2'],
    ['/assets/page-2.js', 'script 2'],
    ['/avatars/mei.vrm', 'mei'],
    ['/health', 'up'],
  ]);
  listeners = new Map();
  const scope = {
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    skipWaiting: async () => {},
    clients: { claim: async () => {} },
  };
  class PathRequest {
    readonly url: string;
    constructor(url: string) {
      this.url = url;
    }
  }
  const globals = {
    self: scope,
    caches,
    shell,
    fetch: askGateway,
    location: { origin: 'http://kiosk' },
    Request: PathRequest,
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  await import(/* @vite-ignore */ worker);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function installed(): Promise<void> {
  for (const type of ['install', 'activate']) {
    const waits: Promise<unknown>[] = [];
    listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => waits.push(promise) });
    await Promise.all(waits);
  }
}

/** What the page gets; undefined when the worker leaves the request to the browser. */
async function load(path: string, method = 'GET', origin = 'http://kiosk'): Promise<string | undefined> {
  let answer: Promise<Response> | undefined;
  const request = { method, url: `${origin}${path}` };
  listeners.get('fetch')?.({ request, respondWith: (promise: Promise<Response>) => (answer = promise) });
  await vi.advanceTimersByTimeAsync(4_000);
  return (await answer)?.text();
}

test('[F55] what was loaded comes up while the gateway cannot be reached', async () => {
  await installed();
  gateway = undefined;
  expect(await load('/?kiosk=hall-2')).toBe('page 2');
  expect(await load('/assets/page-2.js')).toBe('script 2');
  expect(await load('/avatars/mei.vrm')).toBe('mei as kept');
});

test('[F55] an update is shown at the next load, and the worker of another build removes what it replaces', async () => {
  await installed();
  expect([...kept.keys()].toSorted()).toEqual(['lobby-kept', 'lobby-page-2']);
  gateway?.set('/', 'page 3').set('/avatars/mei.vrm', 'mei in blue');
  expect(await load('/')).toBe('page 3');
  expect(await load('/avatars/mei.vrm')).toBe('mei in blue');
});

test('[F55] a gateway that is silent, or whose proxy is all that answers, is one that cannot be reached', async () => {
  await installed();
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  expect(await load('/')).toBe('page 2');
  vi.stubGlobal('fetch', async () => new Response('bad gateway', { status: 502 }));
  expect(await load('/')).toBe('page 2');
  vi.stubGlobal('fetch', async () => new Response('not here', { status: 404 }));
  expect(await load('/')).toBe('not here');
});

test('[F55] the worker keeps out of everything else', async () => {
  await installed();
  expect(await load('/health')).toBeUndefined();
  expect(await load('/kept')).toBeUndefined();
  expect(await load('/assets/page-1.js')).toBeUndefined();
  expect(await load('/', 'POST')).toBeUndefined();
  expect(await load('/', 'GET', 'http://elsewhere')).toBeUndefined();
});

test('[F55] a build of which a file is missing is not taken', async () => {
  gateway = undefined;
  await expect(installed()).rejects.toThrow('Failed to fetch');
  expect(kept.get('lobby-page-1')?.get('/')).toBe('page 1');
});
