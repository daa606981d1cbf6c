import type { Delivery } from './source.ts';

/**
 * The same delivery with a count that waits rather than go back: a package is smaller than what is unpacked from it, and
 * what was received ahead of its turn can be lost.
 */
export function neverFalling(delivery: Delivery): Delivery {
  let highest = 0;
  const report = (receivedBytes: number): void => {
    highest = Math.min(Math.max(highest, receivedBytes), delivery.file.bytes);
    delivery.report(highest);
  };
  return { ...delivery, report };
}
