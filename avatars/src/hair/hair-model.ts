import type { Part } from '../geometry/part.ts';
import type { HairChain } from './hair-chains.ts';

/** A head of hair in head space, and the chains of bones by which it swings. */
export interface HairModel {
  readonly parts: readonly Part[];
  readonly chains: readonly HairChain[];
}
