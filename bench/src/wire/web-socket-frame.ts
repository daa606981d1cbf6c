/**
 * One masked client frame of RFC 6455 with a masking key of zeros: the server does its full work of unmasking, and the
 * crowd, which shares the machine, does not pay for masking.
 */
export function clientFrame(kind: 'text' | 'binary', payload: Buffer): Buffer {
  const opcode = kind === 'text' ? 0x81 : 0x82;
  const header =
    payload.length < 126
      ? Buffer.from([opcode, 0x80 | payload.length, 0, 0, 0, 0])
      : Buffer.from([opcode, 0x80 | 126, payload.length >> 8, payload.length & 0xff, 0, 0, 0, 0]);
  return Buffer.concat([header, payload]);
}

/** Every text payload in a stretch of unmasked server frames; frames cut off at its end are ignored. */
export function* serverTexts(bytes: Buffer): Generator<string, void> {
  let at = 0;
  while (at + 2 <= bytes.length) {
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    const headerLength = short < 126 ? 2 : 4;
    const length = short < 126 ? short : bytes.readUInt16BE(at + 2);
    const payload = bytes.subarray(at + headerLength, at + headerLength + length);
    if (bytes[at] === 0x81) yield payload.toString();
    at += headerLength + length;
  }
}
