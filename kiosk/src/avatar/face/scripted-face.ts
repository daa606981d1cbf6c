import type { Face } from './face.ts';

/** A face that only remembers: the weights it was given last, and the order of the names within a frame. */
export interface ScriptedFace extends Face {
  readonly weights: ReadonlyMap<string, number>;
  readonly order: string[];
}

export function createScriptedFace(names: readonly string[]): ScriptedFace {
  const weights = new Map<string, number>();
  const order: string[] = [];
  return {
    weights,
    order,
    getExpression: (name) => (names.includes(name) ? {} : null),
    setValue(name, weight) {
      weights.set(name, weight);
      order.push(name);
    },
  };
}
