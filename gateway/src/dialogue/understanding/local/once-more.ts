import type { Flow } from '../../../flows/definition/flow.ts';
import { optionsOf, type Option } from '../../../flows/run/options.ts';
import type { Frame, Recent } from '../../../flows/run/state.ts';
import type { Command } from '../../command.ts';
import { placeIn } from '../answers/places.ts';
import { optionsPicked } from '../options-picked.ts';
import { settingSlots } from '../setting-slots.ts';
import { emptyFrame } from '../starting.ts';
import { type Said, valuesSaid } from '../values-said.ts';
import { isAboutElse } from './beside-values.ts';
import type { Scene } from './scene.ts';

/** "And tomorrow?", "and the nearer one?" ask what was asked before, with one thing changed. */
export function sameAgain(scene: Scene): Command[] | undefined {
  const before = justDone(scene);
  if (before === undefined) return undefined;
  const { values, rest } = valuesSaid(scene.heard, { ...before, asked: undefined });
  if (values.length > 0 && !isAboutElse(rest, scene.heard.language)) return again(before.recent, values);
  return ofTheListed(before, (options) => {
    const [only, ...others] = optionsPicked(options, scene.heard.text) ?? [];
    return others.length === 0 ? only : undefined;
  });
}

/** "And the second one?" means what was listed last, and nothing that a venue knows. */
export function anotherListed(scene: Scene): Command[] | undefined {
  const before = scene.task === undefined ? justDone(scene) : undefined;
  if (before === undefined) return undefined;
  return ofTheListed(before, (options) => {
    const place = placeIn(scene.words, options.length);
    return place === undefined ? undefined : options.at(place);
  });
}

/** A task that is over, as it stood then. */
interface Done {
  recent: Recent;
  flow: Flow;
  frame: Frame;
}

function justDone({ utterance, flows }: Scene): Done | undefined {
  const { recent } = utterance.state.tasks;
  const flow = recent && flows.get(recent.flow);
  if (recent === undefined || flow === undefined) return undefined;
  const { slots, results = {} } = recent;
  return { recent, flow, frame: { ...emptyFrame(recent.flow), slots, results } };
}

/** Of what a system listed for the last task, something else than was taken. */
function ofTheListed(
  { recent, flow, frame }: Done,
  pick: (options: Option[]) => Option | undefined,
): Command[] | undefined {
  const slot = Object.keys(flow.slots).findLast(
    (each) => !Array.isArray(flow.slots[each]?.options) && optionsOf(each, flow, frame).length > 1,
  );
  const picked = slot === undefined ? undefined : pick(optionsOf(slot, flow, frame));
  if (slot === undefined || picked === undefined) return undefined;
  return again(recent, [{ slot, value: picked.value, label: picked.label }]);
}

function again(recent: Recent, values: readonly Omit<Said, 'start' | 'end'>[]): Command[] {
  const kept = Object.entries(recent.slots).filter(([slot]) => values.every((said) => said.slot !== slot));
  return [
    { type: 'start-flow', flow: recent.flow, slots: Object.fromEntries(kept) },
    ...settingSlots(values),
  ];
}
