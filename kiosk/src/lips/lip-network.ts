import type { Network } from './classifier.ts';
import learnt from './lip-network.json' with { type: 'json' };

/** What the audio-driven mouth learnt: `node bench/src/lips/training/train-lips.ts` writes it. */
export const lipNetwork: Network = learnt;
