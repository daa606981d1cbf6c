import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SourceFailed, type Delivery, type Source } from './source.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

/** Large enough to come in several pieces from any source, and incompressible as weights are. */
const content = randomBytes(3 << 20);

export interface SourcesUnderTest {
  /** Has a file of exactly this content. */
  holding: Source;
  /** Does not have it. */
  lacking: Source;
}

/** What holds for every source; `make` sets one up that offers the content under the name `model.bin`. */
export function sourceContract(name: string, make: (content: Uint8Array) => Promise<SourcesUnderTest>): void {
  describe(`${name} as a source`, () => {
    test('[M12] brings every byte, and counts up to the last', async () => {
      const { holding } = await make(content);
      const { delivery, reports } = await order(content.length);
      await holding.fetch(delivery, new AbortController().signal);
      expect(digest(await readFile(delivery.into))).toBe(digest(content));
      expect(reports.at(-1)).toBe(content.length);
      expect(reports).toEqual(reports.toSorted((one, other) => one - other));
    });

    test('[M6] makes the whole of a beginning that was left there', async () => {
      const { holding } = await make(content);
      const { delivery } = await order(content.length);
      await writeFile(delivery.into, content.subarray(0, 100_000));
      await holding.fetch(delivery, new AbortController().signal);
      expect(digest(await readFile(delivery.into))).toBe(digest(content));
    });

    test('[M6] says that it lacks the file, and leaves the beginning that another source sent', async () => {
      const { lacking } = await make(content);
      const { delivery } = await order(content.length);
      await writeFile(delivery.into, content.subarray(0, 1000));
      await expect(lacking.fetch(delivery, new AbortController().signal)).rejects.toThrow(SourceFailed);
      expect((await stat(delivery.into)).size).toBe(1000);
    });

    test('[M8] writes no more than was promised', async () => {
      const { holding } = await make(content);
      const { delivery } = await order(2 << 20);
      await expect(holding.fetch(delivery, new AbortController().signal)).rejects.toThrow(SourceFailed);
      const written = await stat(delivery.into).catch(() => ({ size: 0 }));
      expect(written.size).toBeLessThanOrEqual(2 << 20);
    });

    test('throws when called after the abort, and touches nothing', async () => {
      const { holding } = await make(content);
      const { delivery } = await order(content.length);
      const reason = new Error('not wanted');
      await expect(holding.fetch(delivery, AbortSignal.abort(reason))).rejects.toBe(reason);
      expect(existsSync(delivery.into)).toBe(false);
    });

    test('settles with the reason when aborted on the way', async () => {
      const { holding } = await make(content);
      const { delivery } = await order(content.length);
      const stop = new AbortController();
      const reason = new Error('enough');
      const fetching = holding.fetch({ ...delivery, report: () => stop.abort(reason) }, stop.signal);
      await expect(fetching).rejects.toBe(reason);
    });
  });
}

async function order(bytes: number): Promise<{ delivery: Delivery; reports: number[] }> {
  const reports: number[] = [];
  const into = join(await temporaryFolder(), 'model.bin.part');
  const report = (received: number): void => void reports.push(received);
  return { delivery: { file: { name: 'model.bin', bytes }, into, report }, reports };
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
