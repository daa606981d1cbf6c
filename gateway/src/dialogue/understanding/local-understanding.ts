import { write } from '@lobby/spoken-text/write';
import type { Flow } from '../../flows/definition/flow.ts';
import { bestBy, optionsOf } from '../../flows/run/options.ts';
import type { Frame, Waiting } from '../../flows/run/state.ts';
import type { Match, Router, Routing } from '../../understanding/router.ts';
import type { Command } from '../command.ts';
import { languageOf } from '../question-language.ts';
import { asksToRepeat } from '../repetition.ts';
import { alwaysOn } from './always-on.ts';
import { bare } from './bare.ts';
import { comparisonIn, isNo, isSkip, isYes, placeIn, yesOrNo } from './short-answers.ts';
import type { Heard } from './slot-readings.ts';
import type { Understanding, Utterance } from './understanding.ts';
import { takesBack, valuesSaid, type Said } from './values-said.ts';

/** What the local understanding needs of a venue. */
export interface LocalNeeds {
  router: Router;
  flows: ReadonlyMap<string, Flow>;
}

/** More words than these beside a value are about something else. */
const smallTalk = { zh: 3, en: 2 } as const;

/**
 * Understands by rules and the venue's router, without a language model: wishes about the conversation first, then what answers the
 * question that was just asked, then what the venue knows and does.
 */
export function createLocalUnderstanding({ router, flows }: LocalNeeds): Understanding {
  return {
    async understand(utterance, signal) {
      signal.throwIfAborted();
      const scene = sceneOf(utterance, flows);
      const certain =
        alwaysOn(scene.words) ?? (asksToRepeat(scene.heard) ? { type: 'repeat' as const } : undefined);
      if (certain !== undefined && !mayHaveOwnWords(certain, scene)) return [certain];
      const picked = certain === undefined ? (pickedOffer(scene) ?? answered(scene)) : undefined;
      if (picked !== undefined) return picked;
      const routing = await router.route(scene.heard, signal);
      signal.throwIfAborted();
      if (certain !== undefined) return inOwnWords(certain, routing);
      return scene.task === undefined ? routed(routing, scene) : inTask(routing, scene.task, scene);
    },
  };
}

/** How to find a person, and what can be asked, a venue may say better than we; before anything was said there is nothing to repeat. */
function mayHaveOwnWords({ type }: Command, { task, utterance }: Scene): boolean {
  if (type === 'hand-over') return true;
  if (type === 'repeat') return utterance.earlier.every(({ heard }) => heard === '');
  return type === 'help' && task === undefined;
}

function inOwnWords(wish: Command, routing: Routing): Command[] {
  if (routing.type !== 'sure' || routing.match.target.type !== 'entry') return [wish];
  const answer: Command = { type: 'answer', entry: routing.match.target.id };
  return wish.type === 'hand-over' ? [answer, { ...wish, announced: true }] : [answer];
}

interface Task {
  flow: Flow;
  frame: Frame;
  waiting: Waiting | undefined;
  values: Said[];
  rest: string;
  faulty: ReturnType<typeof valuesSaid>['faulty'];
}

interface Scene {
  utterance: Utterance;
  flows: ReadonlyMap<string, Flow>;
  heard: Heard;
  words: string;
  task: Task | undefined;
}

function sceneOf(utterance: Utterance, flows: ReadonlyMap<string, Flow>): Scene {
  const { question, state, now } = utterance;
  const language = languageOf(question, state.language);
  const text = write(question.text, language);
  const heard = { text, language, now };
  const frame = state.tasks.frames.at(-1);
  const flow = frame && flows.get(frame.flow);
  const { waiting } = state.tasks;
  const asked = waiting?.type === 'slot' ? waiting.slot : undefined;
  const task = frame && flow && { flow, frame, waiting, ...valuesSaid(heard, { flow, frame, asked }) };
  return { utterance, flows, heard, words: bare(text), task };
}

/** "The second one", its name, or a plain yes when only one thing was offered. */
function pickedOffer({ utterance, words }: Scene): Command[] | undefined {
  const { offered, personOffered } = utterance.state;
  if (personOffered && isYes(words)) return [{ type: 'hand-over', reason: 'offered' }];
  if (personOffered && isNo(words)) return [{ type: 'no-thanks' }];
  if (offered.length === 0) return undefined;
  const place = isYes(words) && offered.length === 1 ? 0 : placeIn(words);
  const named = offered.filter(({ label }) => names(words, bare(label)));
  const picked = named.length === 1 ? named[0] : place === undefined ? undefined : offered.at(place);
  if (picked !== undefined) return [commandFor(picked.target)];
  return isNo(words) ? [{ type: 'decline' }] : undefined;
}

/** 开户那个 names 怎么开户; the label itself does, too. */
function names(words: string, label: string): boolean {
  if (words === label) return true;
  const core = words
    .replace(/^(?:就|我要|我想问|问|是|要|选)+|(?:的?那个|的?那一个|的?这个|吧|的)+$/gu, '')
    .replace(/^the | one$/gu, '');
  return (
    core.length >= 2 && core.length < words.length + 1 && /那|这|one$/u.test(words) && label.includes(core)
  );
}

function commandFor(target: Match['target']): Command {
  return target.type === 'entry'
    ? { type: 'answer', entry: target.id }
    : { type: 'start-flow', flow: target.id };
}

/** What answers the question that was just asked by itself, so that nobody else has to be asked. */
function answered(scene: Scene): Command[] | undefined {
  const { task, words } = scene;
  if (task === undefined) return undefined;
  const { waiting, flow, frame } = task;
  const slot = waiting?.type === 'slot' ? waiting.slot : undefined;
  if (slot !== undefined) {
    const picked = pickedOption(slot, task, words);
    if (picked !== undefined) return picked;
    if (flow.slots[slot]?.optional === true && isSkip(words)) return [{ type: 'skip' }];
    const said = flow.slots[slot]?.type === 'yes-no' ? yesOrNoIn(scene) : undefined;
    if (said !== undefined) return [{ type: said ? 'affirm' : 'deny' }];
    if (task.faulty !== undefined && task.values.length === 0)
      return [{ type: 'faulty', slot, fault: task.faulty.fault, signs: task.faulty.signs }];
    return undefined;
  }
  if (isYes(words) || (task.values.length === 0 && beginsWith(scene.heard.text, isYes)))
    return [{ type: 'affirm' }];
  if (isNo(words)) return [{ type: 'deny' }];
  if (waiting?.type === 'amend' && task.values.length === 0) {
    const place = placeIn(words);
    if (place !== undefined) return [{ type: 'choose', place }];
    const named = namedSlot(words, flow, frame);
    if (named !== undefined) return [{ type: 'clear-slot', slot: named }];
  }
  return undefined;
}

/** The whole of what was said, or what comes before the first pause. */
function yesOrNoIn({ words, heard }: Scene): boolean | undefined {
  const [first = ''] = heard.text.split(/[，,。.!！]/u);
  return (
    yesOrNo(words) ??
    (beginsWith(heard.text, (begun) => yesOrNo(begun) !== undefined) ? yesOrNo(bare(first)) : undefined)
  );
}

/** "Yes, it was stolen": the answer comes first, and then what goes with it. */
function beginsWith(text: string, is: (words: string) => boolean): boolean {
  const [first, ...more] = text.split(/[，,。.!！]/u);
  return more.length > 0 && is(bare(first ?? ''));
}

function pickedOption(slot: string, task: Task, words: string): Command[] | undefined {
  const { flow, frame, values } = task;
  const options = optionsOf(slot, flow, frame);
  if (options.length === 0 || values.some((said) => said.slot === slot)) return undefined;
  const place = options.length === 1 && isYes(words) ? 0 : placeIn(words);
  if (place !== undefined) return [{ type: 'choose', place }];
  const comparison = comparisonIn(words);
  const best = comparison && bestBy(comparison, options);
  return best && [{ type: 'set-slot', slot, value: best.value, label: best.label }, ...commandsFor(task)];
}

function namedSlot(words: string, { slots }: Flow, frame: Frame): string | undefined {
  const named = Object.entries(slots).filter(
    ([slot, { name }]) =>
      frame.slots[slot] !== undefined && (words.includes(bare(name.zh)) || words.includes(bare(name.en))),
  );
  return named[0]?.[0];
}

/** What an utterance means while a task is under way: its values, unless its words are about something else. */
function inTask(routing: Routing, task: Task, scene: Scene): Command[] {
  const sure = routing.type === 'sure' ? routing.match.target : undefined;
  if (task.values.length > 0 && takesBack(scene.heard.text)) return commandsFor(task);
  const about = lengthOf(task.rest) > smallTalk[scene.heard.language];
  if (sure?.type === 'flow' && sure.id !== task.frame.flow && (task.values.length === 0 || about))
    return starting(sure.id, scene);
  if (sure?.type === 'entry' && (task.values.length === 0 || about))
    return [{ type: 'answer', entry: sure.id }, { type: 'resume' }];
  if (task.values.length > 0) return commandsFor(task);
  const named = wishToChange(scene, task);
  if (named !== undefined) return [{ type: 'clear-slot', slot: named }];
  const { waiting, flow } = task;
  if (waiting?.type === 'slot' && flow.slots[waiting.slot]?.type === 'text')
    return [{ type: 'set-slot', slot: waiting.slot, value: scene.utterance.question.text.trim() }];
  return [{ type: 'no-match' }];
}

/** "The telephone number is wrong", "change the date" without saying to what. */
function wishToChange({ words }: Scene, { flow, frame }: Task): string | undefined {
  return /错|改|换|wrong|change|not right/iu.test(words) ? namedSlot(words, flow, frame) : undefined;
}

/** A value for a slot that holds another one corrects it. */
function commandsFor({ values, frame }: Task): Command[] {
  return values.map(({ slot, value, label }) => {
    const type = frame.slots[slot] === undefined ? 'set-slot' : 'correct-slot';
    return { type, slot, value, ...(label && { label }) };
  });
}

function lengthOf(rest: string): number {
  return (rest.match(/\p{Script=Han}|[\p{L}\p{N}']+/gu) ?? []).length;
}

/** What an utterance means while nothing is under way. */
function routed(routing: Routing, scene: Scene): Command[] {
  switch (routing.type) {
    case 'sure': {
      const { target } = routing.match;
      return target.type === 'entry' ? [{ type: 'answer', entry: target.id }] : starting(target.id, scene);
    }
    case 'unsure':
      return sameAgain(scene) ?? loneTask(routing.matches, scene) ?? clarifying(routing.matches);
    case 'unknown':
      return sameAgain(scene) ?? [{ type: 'decline' }];
  }
}

/** A task that is the only thing that may be meant begins: its own first question asks back well enough, and can be cancelled. */
function loneTask([match, ...others]: readonly Match[], scene: Scene): Command[] | undefined {
  return match?.target.type === 'flow' && others.length === 0 ? starting(match.target.id, scene) : undefined;
}

function clarifying(matches: readonly Match[]): Command[] {
  return [{ type: 'clarify', targets: matches.map(({ target }) => target) }];
}

/** Begins a flow with all that was said for it already. */
export function starting(id: string, { flows, heard }: Pick<Scene, 'flows' | 'heard'>): Command[] {
  const flow = flows.get(id);
  if (flow === undefined) return [{ type: 'decline' }];
  const frame = emptyFrame(id);
  const { values } = valuesSaid(heard, { flow, frame, asked: undefined });
  const sets = values.map(({ slot, value, label }): Command => ({
    type: 'set-slot',
    slot,
    value,
    ...(label && { label }),
  }));
  return [{ type: 'start-flow', flow: id }, ...sets];
}

function emptyFrame(flow: string): Frame {
  const tries = { noInput: 0, noMatch: 0, invalid: 0 };
  return { id: '', flow, slots: {}, order: [], done: {}, results: {}, fixed: [], tries, touchedMs: 0 };
}

/** "And tomorrow?" asks what was asked before, with one thing changed. */
function sameAgain({ utterance, flows, heard }: Scene): Command[] | undefined {
  const { recent } = utterance.state.tasks;
  const flow = recent && flows.get(recent.flow);
  if (recent === undefined || flow === undefined) return undefined;
  const frame = { ...emptyFrame(recent.flow), slots: recent.slots };
  const { values, rest } = valuesSaid(heard, { flow, frame, asked: undefined });
  if (values.length === 0 || lengthOf(rest) > smallTalk[heard.language]) return undefined;
  const kept = Object.entries(recent.slots).filter(([slot]) => values.every((said) => said.slot !== slot));
  const sets = values.map(({ slot, value, label }): Command => ({
    type: 'set-slot',
    slot,
    value,
    ...(label && { label }),
  }));
  return [{ type: 'start-flow', flow: recent.flow, slots: Object.fromEntries(kept) }, ...sets];
}
