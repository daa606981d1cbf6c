import type { Catalogue, Model } from './catalogue.ts';

/** What a usual kiosk needs, and what a command is about when nothing is named. */
const usualSet = 'standard';

/** A name that no model and no set has. */
export class NameUnknown extends Error {
  override readonly name = 'NameUnknown';
}

/**
 * The models of these names of models and sets, each once, in the catalogue's order; the usual set's for no name.
 * Throws `NameUnknown` for a name that is not in the catalogue.
 */
export function chooseModels({ models, sets }: Catalogue, names: readonly string[]): Model[] {
  const wanted = (names.length === 0 ? [usualSet] : names).flatMap((name) => {
    const set = sets.find((each) => each.name === name);
    if (set === undefined && !models.some((model) => model.name === name))
      throw new NameUnknown(unknown(name, [...sets, ...models]));
    return set?.models ?? [name];
  });
  return models.filter(({ name }) => wanted.includes(name));
}

function unknown(name: string, known: readonly { name: string }[]): string {
  return `there is no model or set named ${name}; there are ${known.map((each) => each.name).join(', ')}`;
}
