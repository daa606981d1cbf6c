import { Router } from '@koa/router';
import { send } from '@koa/send';
import type { Abilities } from '@lobby/shared/protocol/ability';
import { keptPath, type KeptList } from '@lobby/shared/protocol/kept';
import Koa from 'koa';
import helmet from 'koa-helmet';
import type { Log } from '../journal/log.ts';

/** What visitors' browsers may read. */
export interface PublicFiles {
  /** The built pages. */
  pages: string;
  /** The folder that holds an avatar's file of that name; undefined when there is none that may be shown. */
  avatars: (file: string) => Promise<string | undefined>;
  /** The folder of the venue's pictures, which answers show. */
  pictures?: string;
  /** What a kiosk may keep to answer by itself: a list, and the sounds it names by their hash. */
  kept?: { list: () => Promise<KeptList>; sound: (sha256: string) => Promise<Buffer | undefined> };
}

const yearMs = 365 * 24 * 3_600_000;

/** A picture that was changed is seen so soon. */
const pictureMs = 5 * 60_000;

/** Plain names alone, so that nothing leads out of the folder. */
const pictureName = /^[\p{L}\p{N}][\p{L}\p{N}._-]*\.(?:png|jpe?g|webp)$/iu;

/**
 * Serves the pages, the avatars and `/health`. The content policy lets a page run its own code, the detector's
 * WebAssembly and nothing from anywhere else.
 */
export function createPages(files: PublicFiles, abilities: () => Abilities, log: Log): Koa {
  const app = new Koa();
  app.on('error', (fault: NodeJS.ErrnoException) => {
    // Whoever leaves a page in the middle of a download does nothing wrong.
    if (fault.code !== 'ERR_STREAM_PREMATURE_CLOSE') log.error({ err: fault }, 'a page could not be served');
  });
  app.use(helmet({ contentSecurityPolicy: { directives: contentPolicy }, strictTransportSecurity: false }));
  const router = new Router();
  router.get('/health', (context) => {
    context.set('cache-control', 'no-store');
    context.body = { status: 'up', abilities: abilities() };
  });
  if (files.kept !== undefined) offerKept(router, files.kept);
  if (files.pictures !== undefined) offerPictures(router, files.pictures);
  app.use(router.routes());
  app.use(async (context) => {
    if (context.method !== 'GET' && context.method !== 'HEAD') return;
    const avatar = /^\/avatars\/([^/]+)$/.exec(context.path)?.[1];
    const folder = avatar === undefined ? undefined : await files.avatars(avatar);
    if (avatar !== undefined && folder !== undefined) await sendIfThere(context, avatar, { root: folder });
    else if (context.path.startsWith('/assets/')) {
      await sendIfThere(context, context.path, { root: files.pages, maxage: yearMs, immutable: true });
    } else await sendIfThere(context, context.path, { root: files.pages, index: 'index.html' });
  });
  return app;
}

function offerPictures(router: Router, root: string): void {
  router.get('/pictures/:name', async (context) => {
    const name = context.params['name'] ?? '';
    if (pictureName.test(name))
      await sendIfThere(context, encodeURIComponent(name), { root, maxage: pictureMs });
  });
}

/** Kiosks keep it themselves; the browser's own copy would only take their room. */
function offerKept(router: Router, { list, sound }: NonNullable<PublicFiles['kept']>): void {
  router.get(keptPath, async (context) => {
    context.set('cache-control', 'no-store');
    context.body = await list();
  });
  router.get(`${keptPath}/:sha256`, async (context) => {
    const file = await sound(context.params['sha256'] ?? '');
    if (file === undefined) return;
    context.set('cache-control', 'no-store');
    context.body = file;
  });
}

const contentPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  workerSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'", 'ws:', 'wss:', 'blob:', 'data:'],
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  upgradeInsecureRequests: null,
};

/** A file that is not there stays a 404; any other fault is Koa's to report. */
async function sendIfThere(
  context: Koa.Context,
  path: string,
  options: Parameters<typeof send>[2],
): Promise<void> {
  try {
    await send(context, path, options);
  } catch (fault) {
    if (!(fault instanceof Error && 'status' in fault && fault.status === 404)) throw fault;
  }
}
