/** A body as text. Throws RangeError as soon as it is longer than `limitBytes`, whatever its header promised. */
export async function readAtMost(response: Response, limitBytes: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > limitBytes) throw new RangeError(`the answer is longer than ${limitBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
