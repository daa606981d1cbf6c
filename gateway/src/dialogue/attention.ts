import { frontDesk } from '@lobby/shared/protocol/department';
import type { Language } from '@lobby/shared/protocol/language';
import { type Bearing, bearingTowards, plainBearing } from '../person/bearing.ts';
import { emergencyIn } from '../person/emergencies/emergency.ts';
import type { Emergency } from '../person/emergencies/emergency-kinds.ts';
import { onlyCries } from '../person/emergencies/only-cries.ts';
import { takesBack } from '../person/emergencies/taken-back.ts';
import { known, listenTo, type Person } from '../person/person.ts';
import { phrases } from '../flows/run/phrases.ts';
import type { Command } from './command.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { Asked, ReplyPiece } from './dialogue.ts';
import { emergencyWords, lostChildWords, takenBackWords } from './emergency-words.ts';
import { replies, say, spokenBy } from './replies.ts';

/** What was noticed of the visitor in one utterance, and how they are met. */
export interface Attention {
  person: Person;
  bearing: Bearing;
  language: Language;
  /** Who has the visitor. */
  department: string;
}

/** "Faster, please" is about the voice and not about its speaker: a wish that is granted tells no feeling. */
const wishes = new Set<Command['type']>([
  'repeat',
  'slower',
  'faster',
  'louder',
  'softer',
  'help',
  'no-thanks',
  'wait',
]);

export function attend(asked: Asked, commands: readonly Command[], language: Language): Attention {
  const { question, earlier, state } = asked;
  const { department } = state;
  if (question.silent === true)
    return { person: known(state.person), bearing: towardsSilence(state), language, department };
  const { text, voice, tags } = question;
  const alarming = emergencyIn(text, language) !== undefined;
  if (!alarming && state.openQuestion === undefined && takesBack(text, language)) {
    const { calledFor, ...person } = known(state.person);
    if (calledFor !== undefined) return { person, bearing: relieved(calledFor), language, department };
  }
  // A cry of "Help!" is no wish to hear what can be asked.
  if (!alarming && commands.every(({ type }) => wishes.has(type)))
    return { person: known(state.person), bearing: plainBearing, language, department };
  const said = { text, language, ...(voice && { voice }), ...(tags?.emotion && { emotion: tags.emotion }) };
  const before = earlier.map((exchange) => exchange.asked).filter((words) => words !== '');
  const person = listenTo(state.person, said, before);
  return { person, bearing: bearingTowards(person, state.person.felt.feeling), language, department };
}

/** Nothing new is known of somebody who says nothing: only the pace is still theirs. */
function towardsSilence({ person }: DialogueState): Bearing {
  return { ...plainBearing, rate: bearingTowards(person, person.felt.feeling).rate };
}

/** Towards somebody for whom staff were called in vain. */
function relieved(emergency: Emergency): Bearing {
  return { ...plainBearing, opening: takenBackWords, alert: { type: 'taken-back', emergency } };
}

/**
 * In an emergency only what the venue itself knows of it is told, and a person comes in any case: of a mere cry nothing is known. To
 * an emergency that is taken back nothing is answered but that it was understood.
 */
export function urgent(commands: readonly Command[], attention: Attention, text: string): Command[] {
  const { person, bearing, language } = attention;
  if (bearing.alert?.type === 'taken-back') return [];
  if (person.emergency === undefined) return [...commands];
  const answers = onlyCries(text, language) ? [] : commands.filter(({ type }) => type === 'answer');
  return [...answers, { type: 'hand-over', reason: 'emergency', announced: true }];
}

/** Whether a person is to be offered beside what was understood: to those who need one, and where there is no answer and no task goes on. */
export function offersPerson(commands: readonly Command[], { bearing }: Attention): boolean {
  const declined = commands.length > 0 && commands.every(({ type }) => type === 'decline');
  return (bearing.offersPerson || declined) && !commands.some(({ type }) => type === 'hand-over');
}

/** Gives an answer as the visitor needs it: pace, opening words, face, and the offer of a person. */
export async function* attentively(
  pieces: AsyncIterable<ReplyPiece>,
  commands: readonly Command[],
  attention: Attention,
): AsyncGenerator<ReplyPiece, void> {
  const { bearing, language } = attention;
  let { department } = attention;
  if (bearing.alert !== undefined) yield { type: 'alert', alert: bearing.alert };
  if (bearing.rate !== 1) yield { type: 'pace', rate: bearing.rate };
  yield* spokenBy(openingWords(commands, attention), department);
  let shown: (ReplyPiece & { type: 'show' }) | undefined;
  let first = true;
  for await (const piece of pieces) {
    if (piece.type === 'show') shown = piece;
    else if (piece.type === 'say' && first) yield withMood(piece, bearing);
    else yield piece;
    if (piece.type !== 'say') continue;
    first = false;
    department = piece.by ?? frontDesk;
  }
  const offer = offersPerson(commands, attention);
  if (offer) yield* offerOfPerson(language, department);
  // In an emergency everyday questions go from the screen, and a touch calls once more.
  const calls = offer || attention.person.emergency !== undefined;
  const suggestions = [...(calls ? [phrases.callPerson[language]] : []), ...(shown?.suggestions ?? [])];
  if (suggestions.length > 0 || shown !== undefined) yield { type: 'show', ...shown, suggestions };
}

/** The offer of a person in words; a yes takes it, and so does the touch of what stands on the screen. */
export function offerOfPerson(language: Language, department: string): ReplyPiece[] {
  return spokenBy(say(replies.offerPerson[language], language), department);
}

function openingWords(commands: readonly Command[], { person, bearing, language }: Attention): ReplyPiece[] {
  const { emergency } = person;
  if (emergency !== undefined) {
    const lostChild = emergency === 'missing-person' && person.tags.includes('child');
    const words = lostChild ? lostChildWords : emergencyWords[emergency];
    return say(words[language], language, { mood: 'serious', mustHear: true });
  }
  const handedOver = commands.length > 0 && commands.every(({ type }) => type === 'hand-over');
  return bearing.opening !== undefined && !handedOver
    ? say(bearing.opening[language], language, mood(bearing))
    : [];
}

function withMood(piece: ReplyPiece & { type: 'say' }, bearing: Bearing): ReplyPiece {
  return bearing.mood === undefined ? piece : { ...piece, delivery: { ...mood(bearing), ...piece.delivery } };
}

function mood({ mood: face }: Bearing): { mood?: NonNullable<Bearing['mood']> } {
  return face === undefined ? {} : { mood: face };
}
