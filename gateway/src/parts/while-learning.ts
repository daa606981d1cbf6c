import type { Abilities } from '@lobby/shared/protocol/ability';
import type { Parts } from './parts.ts';

/** Parts that also say that what the venue knows is still being learnt. */
export function whileLearning(parts: Parts, learnt: Promise<void>): Parts {
  let learning = true;
  const listeners = new Set<(abilities: Abilities) => void>();
  const abilities = (): Abilities => ({
    ...parts.abilities(),
    ...(learning && { understanding: { state: 'loading' } }),
  });
  const changed = (): void => {
    for (const listener of listeners) listener(abilities());
  };
  const stop = parts.onChange(changed);
  const told = async (): Promise<void> => {
    await learnt;
    learning = false;
    changed();
  };
  // What could not be learnt stays so; the log has said why.
  told().catch(() => {});
  return {
    ...parts,
    abilities,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      listeners.clear();
      stop();
      await parts.close();
    },
  };
}
