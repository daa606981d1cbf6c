import { SourceFailed } from './source.ts';

/** Which bytes of a file of so many are wanted: from one on to the end, or up to and with another. */
export interface ByteRange {
  from: number;
  to?: number;
  bytes: number;
}

/** RFC 9110, 14.2: the words that ask for a range; none for the whole file, which every server understands. */
export function rangeHeader({ from, to }: ByteRange): Record<string, string> {
  return from === 0 && to === undefined ? {} : { range: `bytes=${from}-${to ?? ''}` };
}

/**
 * Reads from the head of an answer at which byte of the file its body begins: the byte asked for, or 0 when the
 * server sends the whole file anyway. Throws `SourceFailed` when it is not our file; its size tells before its bytes do.
 */
export function bodyStart(answer: Response, asked: ByteRange): number {
  if (answer.status === 206) return partStart(answer, asked);
  if (answer.status !== 200) throw new SourceFailed(`answered ${answer.status} ${answer.statusText}`.trim());
  const length = answer.headers.get('content-length');
  if (length !== null) expectSize(Number(length), asked.bytes);
  return 0;
}

/** RFC 9110, 14.4: `bytes first-last/complete`. */
function partStart(answer: Response, asked: ByteRange): number {
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(answer.headers.get('content-range') ?? '');
  const [first, last] = [Number(range?.[1]), Number(range?.[2])];
  if (first !== asked.from || last > (asked.to ?? last))
    throw new SourceFailed('sent another part than the one asked for');
  if (range?.[3] !== '*') expectSize(Number(range?.[3]), asked.bytes);
  return asked.from;
}

function expectSize(offered: number, wanted: number): void {
  if (offered !== wanted) throw new SourceFailed(`offers ${offered} bytes, not the ${wanted} wanted`);
}
