/** Put before this script when the page is built: the page's files, and a name that changes with any of them. */
declare const shell: Shell;
declare const self: ServiceWorkerGlobalScope;

export interface Shell {
  name: string;
  /** Paths. */
  files: string[];
}

/** Begins the name of every cache of a build; what kiosks keep of answers is in another. */
const namePrefix = 'lobby-page-';

/** A gateway that is there answers in a fraction of it; a machine that is off may say nothing for minutes. */
const patienceMs = 3_000;

/**
 * Lets the page come up while its gateway cannot be reached. The page itself is always asked for first, so that an update is
 * shown as soon as it is there; its files have a hash in their names and never change; the avatar lies where the page keeps it.
 */
self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (shell.files.includes(pathname)) event.respondWith(fromCache(request));
  else if (pathname === '/' || pathname.startsWith('/avatars/'))
    event.respondWith(fromGateway(request, pathname));
});

/** All files of one build or none: a page never meets those of two. */
async function install(): Promise<void> {
  const cache = await caches.open(shell.name);
  await cache.addAll([new Request('/', { cache: 'reload' }), ...shell.files]);
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(namePrefix) && name !== shell.name);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fromCache(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: shell.name })) ?? fetch(request);
}

/** What was kept serves when the gateway is silent, cannot be reached, or a proxy says so in its place. */
async function fromGateway(request: Request, kept: string): Promise<Response> {
  const asked = fetch(request);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
  const response = await Promise.race([asked, late]).catch(() => undefined);
  if (response !== undefined && response.status < 500) return response;
  return (await caches.match(kept)) ?? asked;
}
