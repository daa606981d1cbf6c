import type { Abilities } from '@lobby/shared/protocol/ability';
import type { Recogniser } from '../recognition/recogniser.ts';
import type { Voice } from '../synthesis/voice.ts';

/**
 * Ears and voice as they are just now. They load while the gateway already answers, may never come, and may change while
 * visitors stay; so they are asked for at each turn, and a change is told.
 */
export interface Parts {
  current: () => { recogniser: Recogniser | undefined; voice: Voice | undefined };
  abilities: () => Abilities;
  /** Calls back at every change; returns how to stop that. */
  onChange: (listener: (abilities: Abilities) => void) => () => void;
  close: () => Promise<void>;
}
