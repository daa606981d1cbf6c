/** What a message weighs beside its fields: names, sequence number and the frame around it. */
const envelopeBytes = 64;

/** About how much memory a message holds, without serialising its sound: what an outbox counts. */
export function sizeOf(body: object): number {
  return Object.values(body).reduce<number>((sum, value) => sum + fieldBytes(value), envelopeBytes);
}

function fieldBytes(value: unknown): number {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  return typeof value === 'string' ? value.length * 2 : 8;
}
