import { createHmac, randomInt } from 'node:crypto';
import type { Language } from '@lobby/shared/protocol/language';
import { z } from 'zod';
import { tags, type Tag } from '../person/tags/tag.ts';
import type { Database } from '../storage/open-storage.ts';

/** What is kept of somebody who wished it: how they like to be served, and no word they said. */
export interface Acquaintance {
  language: Language | undefined;
  pace: 'own' | 'slow';
  tags: readonly Tag[];
  /** The entries they asked about. */
  entries: readonly string[];
  /** What was recommended to them, by its id. */
  offers: readonly string[];
}

/** Those who wished to be known again, by codes of eight digits that are kept nowhere. */
export interface Acquaintances {
  remember: (acquaintance: Acquaintance) => Promise<{ code: string; untilMs: number }>;
  /** Brings what is kept up to date, and keeps it as long again from now on; what was forgotten stays so. */
  renew: (hash: string, acquaintance: Acquaintance) => Promise<void>;
  /** Undefined when nobody has the code, or no longer. */
  recall: (code: string) => Promise<Acquaintance | undefined>;
  /** Whether there was something to delete. */
  forget: (hash: string) => Promise<boolean>;
  hashOf: (code: string) => string;
}

export interface AcquaintancesNeeds {
  database: Database;
  venueId: string;
  /** Eight digits are soon tried out by whoever steals the database alone: hashes need this key as well. */
  key: Uint8Array;
  now: () => Date;
}

const keptMs = 90 * 24 * 3_600_000;
const codes = 100_000_000;

const content = z.object({
  language: z.enum(['zh', 'en']).optional(),
  pace: z.enum(['own', 'slow']),
  tags: z.array(z.enum(tags)),
  entries: z.array(z.string()),
  offers: z.array(z.string()).default([]),
});

export function openAcquaintances({ database, venueId, key, now }: AcquaintancesNeeds): Acquaintances {
  const hashOf = (code: string): string =>
    createHmac('sha256', key).update(`${venueId}:${code}`).digest('hex');
  const deleteExpired = (): Promise<unknown> =>
    database.deleteFrom('acquaintance').where('expiresAtMs', '<=', now().getTime()).execute();
  return {
    hashOf,
    async remember(acquaintance) {
      await deleteExpired();
      const code = String(randomInt(codes)).padStart(8, '0');
      const untilMs = now().getTime() + keptMs;
      const row = { codeHash: hashOf(code), content: JSON.stringify(acquaintance), expiresAtMs: untilMs };
      await database.insertInto('acquaintance').values(row).execute();
      return { code, untilMs };
    },
    async renew(hash, acquaintance) {
      await deleteExpired();
      await database
        .updateTable('acquaintance')
        .set({ content: JSON.stringify(acquaintance), expiresAtMs: now().getTime() + keptMs })
        .where('codeHash', '=', hash)
        .execute();
    },
    async recall(code) {
      await deleteExpired();
      const row = await database
        .selectFrom('acquaintance')
        .select('content')
        .where('codeHash', '=', hashOf(code))
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { language, ...rest } = content.parse(JSON.parse(row.content));
      return { language, ...rest };
    },
    async forget(hash) {
      const gone = await database.deleteFrom('acquaintance').where('codeHash', '=', hash).executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
  };
}
