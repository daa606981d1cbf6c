import type { Findings } from '../findings.ts';
import { readCrossWoz, type Act, type Turn } from './crosswoz.ts';
import { trainLogistic, type Example } from './logistic.ts';
import { actsOf, exampleOf, gazetteerOf, type Moment } from './slot-acts.ts';

const folds = 5;

/**
 * What a light, purely lexical understanding makes of visitors' turns with several wishes at a time: acts with slots and values on
 * CrossWOZ, each dialogue judged by what was learnt from the others.
 */
export async function benchSlots(): Promise<Findings> {
  const dialogues = readCrossWoz();
  if (dialogues === undefined)
    return { tables: [], figures: {}, notes: ['SKIPPED: ../shared/datasets/crosswoz is not there'] };
  const tallies = new Map<string, Tally>();
  let turns = 0;
  let tookMs = 0;
  for (let fold = 0; fold < folds; fold++) {
    const known = dialogues.filter((_, place) => place % folds !== fold).flatMap(momentsOf);
    const asked = dialogues.filter((_, place) => place % folds === fold).flatMap(momentsOf);
    const gazetteer = gazetteerOf(known);
    const examples: Example[] = known.map((moment) => exampleOf(moment, gazetteer));
    const judge = trainLogistic(examples);
    const beganMs = performance.now();
    for (const moment of asked) count(tallies, moment.turn.dialog_act, actsOf(moment, { judge, gazetteer }));
    tookMs += performance.now() - beganMs;
    turns += asked.length;
  }
  const all = [...tallies.values()].reduce(add, { right: 0, given: 0, wanted: 0 });
  const rows = [...tallies, ['all', all] as const].map(([intent, tally]) => [
    intent,
    ...[precision(tally), recall(tally), f1(tally)].map((share) => (share * 100).toFixed(1)),
  ]);
  return {
    tables: [{ title: 'Acts of visitors', headings: ['act', 'precision', 'recall', 'F1'], rows }],
    figures: { slotF1: f1(all), slotMsPerTurn: tookMs / turns },
    notes: [
      `CrossWOZ validation, ${dialogues.length} dialogues, ${turns} turns of visitors, ${folds} folds by dialogue; its test part is not there.`,
      'An act is right when intent, domain, slot and value are. What the system itself said before is known to it as acts, as it is in the product.',
      'Trained on the other folds only; nothing of it ships.',
    ],
  };
}

function momentsOf(dialogue: readonly Turn[]): Moment[] {
  return dialogue.flatMap((turn, place) =>
    turn.role === 'usr' ? [{ turn, before: dialogue.slice(0, place) }] : [],
  );
}

interface Tally {
  right: number;
  given: number;
  wanted: number;
}

function count(tallies: Map<string, Tally>, wanted: readonly Act[], given: readonly Act[]): void {
  const keys = new Set(wanted.map((act) => act.join('|')));
  for (const [intent] of [...wanted, ...given])
    if (!tallies.has(intent)) tallies.set(intent, { right: 0, given: 0, wanted: 0 });
  for (const [intent] of wanted) bump(tallies, intent, { right: 0, given: 0, wanted: 1 });
  for (const act of given)
    bump(tallies, act[0], { right: keys.has(act.join('|')) ? 1 : 0, given: 1, wanted: 0 });
}

function bump(tallies: Map<string, Tally>, intent: string, by: Tally): void {
  tallies.set(intent, add(tallies.get(intent) ?? { right: 0, given: 0, wanted: 0 }, by));
}

function add(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    given: one.given + other.given,
    wanted: one.wanted + other.wanted,
  };
}

function precision({ right, given }: Tally): number {
  return given === 0 ? 0 : right / given;
}

function recall({ right, wanted }: Tally): number {
  return wanted === 0 ? 0 : right / wanted;
}

function f1({ right, given, wanted }: Tally): number {
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted);
}
