import { createHash } from 'node:crypto';
import type { KeptAnswer, KeptList } from '@lobby/shared/protocol/kept';
import { protocolVersion } from '@lobby/shared/protocol/version';
import type { Shelf } from '../src/keeping/keeper.ts';
import { venue } from './welcome.ts';

/** A sound file of one piece: four samples of this value, and a mouth. Its checksum is the gateway's business. */
export function soundFile(value: number): Uint8Array<ArrayBuffer> {
  const visemes = [{ shape: 'aa', startMs: 0, endMs: 10, weight: 1 }];
  const list = new TextEncoder().encode(JSON.stringify([{ samples: 4, visemes }]));
  const length = new Uint8Array(new Uint32Array([list.length]).buffer);
  const samples = new Uint8Array(new Int16Array([value, value, value, value]).buffer);
  const parts = [new TextEncoder().encode('LobbySound1\n'), length, list, samples, new Uint8Array(32)];
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** An answer of as many clauses as there are sounds. */
export function keptAnswer(
  occasion: KeptAnswer['occasion'],
  { questions = [], sounds, language = 'zh', suggestions = [] }: Partial<KeptAnswer> & { sounds: number[] },
): KeptAnswer {
  const clauses = sounds.map((value) => {
    const file = soundFile(value);
    const sha256 = createHash('sha256').update(file).digest('hex');
    return { text: `${occasion} ${language} ${value}`, sound: { sha256, bytes: file.length } };
  });
  return { occasion, language, questions, clauses, suggestions };
}

export function keptList(...answers: KeptAnswer[]): KeptList {
  return { version: protocolVersion, venue, answers };
}

function pathOf(request: RequestInfo | URL): string {
  return new URL(request instanceof Request ? request.url : request, 'http://kiosk').pathname;
}

/** A browser's cache that lives as long as its test. */
export function memoryShelf(): Shelf & { files: Map<string, Response> } {
  const files = new Map<string, Response>();
  return {
    files,
    match: async (request) => files.get(pathOf(request))?.clone(),
    put: async (request, response) => void files.set(pathOf(request), response),
    delete: async (request) => files.delete(pathOf(request)),
    keys: async () => [...files.keys()].map((path) => new Request(`http://kiosk${path}`)),
  };
}

/** A gateway that offers these answers, and counts what is fetched of it. */
export class OfferingGateway {
  readonly asked: string[] = [];
  readonly damaged = new Set<string>();
  list: KeptList;
  figureChangedAt = 'monday';

  constructor(list: KeptList) {
    this.list = list;
  }

  readonly fetch = async (path: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    init?.signal?.throwIfAborted();
    const name = pathOf(path);
    this.asked.push(`${init?.method ?? 'GET'} ${name}`);
    if (name === '/kept') return Response.json(this.list);
    if (name.startsWith('/avatars/'))
      return new Response('figure', { headers: { 'last-modified': this.figureChangedAt } });
    const value = [...Array(100).keys()].find((each) => name.endsWith(hashOf(each)));
    if (value === undefined) return new Response('', { status: 404 });
    return new Response(this.damaged.has(name) ? soundFile(value + 1) : soundFile(value));
  };

  /** How many files of this kind were fetched since the last time somebody asked. */
  take(kind: RegExp): number {
    return this.asked.splice(0).filter((each) => kind.test(each)).length;
  }
}

export function hashOf(value: number): string {
  return createHash('sha256').update(soundFile(value)).digest('hex');
}
