import type { Act, Turn } from './crosswoz.ts';
import type { Example, Judge } from './logistic.ts';

/** A turn of a visitor, and the dialogue before it. */
export interface Moment {
  turn: Turn;
  before: readonly Turn[];
}

/** Names that are known, and the slots they were used for. */
export type Gazetteer = ReadonlyMap<string, ReadonlySet<string>>;

/** Slots whose values are names, taken from lists; all other values are of few kinds, or numbers. */
const named = new Set(['名称', '推荐菜', '出发地', '目的地']);
const numeric = new Set(['人均消费', '价格', '门票', '游玩时间', '评分']);

/** From where on a label counts as meant. */
const sure = 0.42;

const keyOf = ([, domain, slot]: Act): string => `${domain}-${slot}`;

/** All names of the training dialogues. */
export function gazetteerOf(moments: readonly Moment[]): Gazetteer {
  const found = new Map<string, Set<string>>();
  for (const { turn, before } of moments)
    for (const act of [...turn.dialog_act, ...(before.at(-1)?.dialog_act ?? [])])
      if (named.has(act[2]) && act[3] !== '')
        found.set(act[3], (found.get(act[3]) ?? new Set()).add(keyOf(act)));
  return found;
}

interface Name {
  text: string;
  keys: ReadonlySet<string>;
}

/** Names in a text: those that the system just said, and those of the gazetteer; the longer of two that overlap. */
function namesIn({ turn, before }: Moment, gazetteer: Gazetteer): Name[] {
  const said = before
    .flatMap(({ dialog_act: acts }) => acts)
    .filter(([, , slot, value]) => (named.has(slot) || slot.startsWith('周边')) && value.length > 1);
  const candidates = new Map<string, ReadonlySet<string>>(gazetteer);
  for (const act of said) {
    const domain = act[2].startsWith('周边') ? act[2].slice(2) : act[1];
    const key = named.has(act[2]) && act[2] !== '名称' ? keyOf(act) : `${domain}-名称`;
    candidates.set(act[3], new Set([...(candidates.get(act[3]) ?? []), key]));
  }
  const inside = [...candidates].filter(([text]) => text.length > 1 && turn.content.includes(text));
  const isPart = (text: string): boolean =>
    inside.some(
      ([other]) => other.length > text.length && !turn.content.replaceAll(other, '').includes(text),
    );
  return inside.filter(([text]) => !isPart(text)).map(([text, keys]) => ({ text, keys }));
}

/** A label is an act without its value where values are names or numbers, and the whole act otherwise. */
function labelOf([intent, domain, slot, value]: Act): string {
  const open = intent === 'Inform' && (named.has(slot) || (numeric.has(slot) && /\d/.test(value)));
  return [intent, domain, slot, open ? '*' : value].join('|');
}

/** What is learnt from a moment. */
export function exampleOf(moment: Moment, gazetteer: Gazetteer): Example {
  return { features: featuresOf(moment, gazetteer), labels: new Set(moment.turn.dialog_act.map(labelOf)) };
}

/** Up to four characters in a row with names and numbers blanked, what the system said last, and which domains were spoken of. */
function featuresOf(moment: Moment, gazetteer: Gazetteer): string[] {
  const { turn, before } = moment;
  const names = namesIn(moment, gazetteer);
  const blanked = names
    .toSorted((one, other) => other.text.length - one.text.length)
    .reduce((text, { text: name, keys }) => text.replaceAll(name, `〈${[...keys][0] ?? ''}〉`), turn.content)
    .replace(/\d+(?:\.\d+)?/g, '#');
  const signs = blanked.match(/〈[^〉]*〉|./gu) ?? [];
  const grams = [1, 2, 3, 4].flatMap((length) =>
    signs.slice(0, signs.length - length + 1).map((_, at) => `g${signs.slice(at, at + length).join('')}`),
  );
  const last = before.at(-1)?.dialog_act ?? [];
  const context = last.flatMap((act) => [`s${act[0]}${keyOf(act)}`, `d${act[1]}`]);
  const asked = before.at(-2)?.dialog_act ?? [];
  const earlier = asked.flatMap((act) => [`e${act[0]}${keyOf(act)}`, `f${act[1]}`]);
  const hits = names.flatMap(({ keys }) => [...keys].map((key) => `n${key}`));
  const known = (before.at(-1)?.dialog_act ?? []).some(([intent]) => intent === 'NoOffer')
    ? ['no-offer']
    : [];
  return [
    ...new Set([
      ...grams,
      ...context,
      ...earlier,
      ...hits,
      ...known,
      before.length === 0 ? 'first' : 'later',
    ]),
  ];
}

/** The acts of a turn, with their values. */
export function actsOf(moment: Moment, { judge, gazetteer }: { judge: Judge; gazetteer: Gazetteer }): Act[] {
  const scores = judge(featuresOf(moment, gazetteer));
  const names = namesIn(moment, gazetteer);
  const acts: Act[] = [];
  for (const [label, score] of scores) {
    if (score < sure) continue;
    const [intent = '', domain = '', slot = '', value = ''] = label.split('|');
    if (value !== '*') acts.push([intent, domain, slot, value]);
    else
      for (const found of valuesOf(`${domain}-${slot}`, moment, names))
        acts.push([intent, domain, slot, found]);
  }
  return acts;
}

/** The value of an open slot, as it stands in the text. */
function valuesOf(key: string, { turn: { content } }: Moment, names: readonly Name[]): string[] {
  const [, slot = ''] = key.split('-');
  if (named.has(slot)) return valuesNamed(key, slot, { content, names });
  const patterns: Record<string, RegExp> = {
    评分: /\d(?:\.\d)?分(?:以上)?/gu,
    游玩时间:
      /\d+(?:\.\d+)?(?:个?(?:小时|天))? ?[-~到至] ?\d+(?:\.\d+)?个?(?:小时|天)|\d+(?:\.\d+)?个?(?:小时|天)|半天|一天/gu,
  };
  const money = /\d+(?:\.\d+)? ?[-~到至] ?\d+(?:\.\d+)?元?|\d+元?(?:以上|以下|以内)|\d+(?:\.\d+)?元/gu;
  return (content.match(patterns[slot] ?? money) ?? []).slice(0, 1).map((found) => tidy(found, slot));
}

/** As the data writes values: ranges with a hyphen, money with its unit, scores of at least so much. */
function tidy(found: string, slot: string): string {
  if (slot === '评分') return found;
  if (slot === '游玩时间') {
    const [from, to] = found.replace(/个/g, '').split(/ ?[-~到至] ?/u);
    if (to === undefined) return from ?? found;
    const unit = /小时|天/u.exec(to)?.[0] ?? '';
    return `${/小时|天/u.test(from ?? '') ? from : `${from}${unit}`} - ${to}`;
  }
  const range = found.replace(/ ?[~到至] ?| ?- ?/u, '-');
  return /元/u.test(range) ? range : `${range}元`;
}

/** Of two places on a way the first is where it begins. */
function valuesNamed(
  key: string,
  slot: string,
  { content, names }: { content: string; names: readonly Name[] },
): string[] {
  const [domain = ''] = key.split('-');
  const ways = domain === '出租' || domain === '地铁';
  if (!ways) return names.filter(({ keys }) => keys.has(key)).map(({ text }) => text);
  const places = names.toSorted((one, other) => content.indexOf(one.text) - content.indexOf(other.text));
  const to = (text: string): boolean =>
    /[到去往至]$/u.test(content.slice(0, content.indexOf(text)).slice(-1));
  const ends = places.filter(({ text }) => to(text));
  if (slot === '目的地') return [ends.at(-1) ?? places.at(-1)].flatMap((place) => place?.text ?? []);
  return places
    .filter((place) => !ends.includes(place))
    .slice(0, 1)
    .map(({ text }) => text);
}
