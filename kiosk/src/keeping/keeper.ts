import { keptPath, type KeptList } from '@lobby/shared/protocol/kept';
import { protocolVersion } from '@lobby/shared/protocol/version';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import { hashOf, piecesOf, type KeptPiece } from './kept-sound.ts';

/** Where files are kept by their paths: the browser's cache, which outlives the page. */
export type Shelf = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;

/** What a keeper works with. */
export interface KeeperNeeds {
  /** Rejects where the browser keeps nothing. */
  open: () => Promise<Shelf>;
  fetch: typeof fetch;
}

/** A kiosk that keeps nothing yet begins with so many: the greeting, the apology, and what visitors ask most, in both languages. */
const firstAnswers = 20;

/**
 * Keeps what its gateway offers, so that this kiosk can greet and answer without it. What is kept is always whole: a new list
 * takes the place of the old one when all its sounds are there.
 */
export class Keeper {
  readonly #needs: KeeperNeeds;
  #list: KeptList | undefined;

  constructor(needs: KeeperNeeds) {
    this.#needs = needs;
  }

  /** What is kept; undefined where that is nothing. */
  get list(): KeptList | undefined {
    return this.#list;
  }

  /** Looks for what an earlier page kept. */
  async open(): Promise<void> {
    const shelf = await this.#shelf();
    const list: KeptList | undefined = await (await shelf?.match(keptPath))?.json();
    if (list?.version === protocolVersion) this.#list = list;
  }

  /**
   * Fetches what is new, one file after the other, and lets go of what is not offered any more. The first time it fetches what is
   * wanted most, and resolves with whether there is more. Throws the signal's reason when stopped, or why something cannot be had;
   * what has come by then need not be fetched again.
   */
  async refresh(signal: AbortSignal): Promise<boolean> {
    const shelf = await this.#shelf();
    const offered: KeptList | undefined = await (shelf && (await this.#ask(keptPath, signal)))?.json();
    // A gateway whose voice is still loading has nothing to offer yet.
    if (shelf === undefined || offered?.version !== protocolVersion || offered.answers.length === 0)
      return false;
    if (this.#list !== undefined || offered.answers.length <= firstAnswers) {
      await this.#bring(offered, shelf, signal);
      await this.#letGo(offered, shelf);
      return false;
    }
    await this.#bring({ ...offered, answers: offered.answers.slice(0, firstAnswers) }, shelf, signal);
    return true;
  }

  /** The sound of that hash; undefined when it is not there or not whole, and then it is fetched again some time. */
  async sound(sha256: string): Promise<KeptPiece[] | undefined> {
    const shelf = await this.#shelf();
    const file = await (await shelf?.match(soundPath(sha256)))?.arrayBuffer();
    if (file === undefined) return undefined;
    if ((await hashOf(file)) === sha256) return piecesOf(file);
    await shelf?.delete(soundPath(sha256));
    return undefined;
  }

  async #bring(list: KeptList, shelf: Shelf, signal: AbortSignal): Promise<void> {
    const kept = new Set(await keptPaths(shelf));
    for (const path of soundPaths(list)) if (!kept.has(path)) await this.#bringSound(path, shelf, signal);
    for (const path of figureFiles(list.venue)) await this.#bringFile(path, shelf, signal);
    await shelf.put(keptPath, Response.json(list));
    this.#list = list;
  }

  async #letGo(list: KeptList, shelf: Shelf): Promise<void> {
    const wanted = new Set([keptPath, ...soundPaths(list), ...figureFiles(list.venue)]);
    for (const path of await keptPaths(shelf)) if (!wanted.has(path)) await shelf.delete(path);
  }

  async #bringSound(path: string, shelf: Shelf, signal: AbortSignal): Promise<void> {
    const file = await (await this.#ask(path, signal))?.arrayBuffer();
    if (file === undefined || !path.endsWith(await hashOf(file))) throw new Error(`${path} came damaged`);
    await shelf.put(path, new Response(file));
  }

  /** Files without a hash are fetched again when the gateway has changed them. */
  async #bringFile(path: string, shelf: Shelf, signal: AbortSignal): Promise<void> {
    const changedAt = (response: Response | undefined): string | null | undefined =>
      response?.headers.get('last-modified');
    const kept = await shelf.match(path);
    const offered = await this.#needs.fetch(path, { method: 'HEAD', signal });
    if (!offered.ok || (kept !== undefined && changedAt(kept) === changedAt(offered))) return;
    const file = await this.#ask(path, signal);
    if (file !== undefined) await shelf.put(path, file);
  }

  /** Undefined when the gateway has no such thing. */
  async #ask(path: string, signal: AbortSignal): Promise<Response | undefined> {
    const response = await this.#needs.fetch(path, { signal });
    return response.ok ? response : undefined;
  }

  /** Undefined where the browser keeps nothing: over plain HTTP from another machine, and in some private windows. */
  async #shelf(): Promise<Shelf | undefined> {
    return this.#needs.open().catch(() => undefined);
  }
}

async function keptPaths(shelf: Shelf): Promise<string[]> {
  return (await shelf.keys()).map(({ url }) => new URL(url).pathname);
}

function soundPaths({ answers }: KeptList): Set<string> {
  return new Set(answers.flatMap(({ clauses }) => clauses.map(({ sound }) => soundPath(sound.sha256))));
}

function soundPath(sha256: string): string {
  return `${keptPath}/${sha256}`;
}

/** Every avatar of the venue, the portraits that stand in for them, and its own clips. */
function figureFiles({ avatar, departments = [] }: VenueView): Set<string> {
  const avatars = [avatar, ...departments.map((department) => department.avatar)];
  const files = avatars.flatMap(({ id, recordings }) => [
    `${id}.vrm`,
    `${id}.png`,
    ...recordings.map((gesture) => `${gesture}.vrma`),
  ]);
  return new Set(files.map((file) => `/avatars/${file}`));
}
