import { SourceFailed } from './source.ts';

/**
 * Reads from the head of an answer at which byte of the file its body begins: the byte asked for, or 0 when the
 * server sends the whole file anyway. Throws `SourceFailed` when it is not our file; its size tells before its bytes do.
 */
export function bodyStart(answer: Response, asked: { from: number; bytes: number }): number {
  if (answer.status === 206) return partStart(answer, asked);
  if (answer.status !== 200) throw new SourceFailed(`answered ${answer.status} ${answer.statusText}`.trim());
  const length = answer.headers.get('content-length');
  if (length !== null) expectSize(Number(length), asked.bytes);
  return 0;
}

/** RFC 9110, 14.4: `bytes first-last/complete`. */
function partStart(answer: Response, asked: { from: number; bytes: number }): number {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.headers.get('content-range') ?? '');
  if (Number(range?.[1]) !== asked.from) throw new SourceFailed('sent another part than the one asked for');
  if (range?.[2] !== '*') expectSize(Number(range?.[2]), asked.bytes);
  return asked.from;
}

function expectSize(offered: number, wanted: number): void {
  if (offered !== wanted) throw new SourceFailed(`offers ${offered} bytes, not the ${wanted} wanted`);
}
