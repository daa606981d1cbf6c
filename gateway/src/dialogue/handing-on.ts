import { frontDesk } from '@lobby/shared/protocol/department';
import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import type { DeskDepartment, Departments } from './departments.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { ReplyPiece, Sentence } from './dialogue.ts';
import { say, spokenBy } from './replies.ts';
import type { Scene } from './scene.ts';
import { sentencesOf } from './sentences.ts';

/** Who has the visitor, and which departments they met already. */
export type Standing = Pick<DialogueState, 'department' | 'met'>;

/** Why a visitor is handed on: what they asked or want done is another's, they asked for the other, or what waited is gone on with. */
export type Cause = 'question' | 'task' | 'asked-for' | 'gone-on';

/** A visitor who was handed on, and the words with which that was done. */
export interface HandedOn {
  standing: Standing;
  pieces: ReplyPiece[];
}

/** What is said by whoever hands the visitor on to a department. */
const partingWords: Record<Exclude<Cause, 'gone-on'>, Bilingual> = {
  question: { zh: '这个由{title}的{name}来回答。', en: '{name} at the {title} can answer that.' },
  task: { zh: '这件事由{title}的{name}来办。', en: '{name} at the {title} will take care of that.' },
  'asked-for': { zh: '好的，我请{title}的{name}来。', en: 'Of course. Here is {name} from the {title}.' },
};

/** What the front desk says when it takes the visitor back. */
const returningWords: Record<Exclude<Cause, 'gone-on'>, Bilingual> = {
  question: { zh: '这个我来回答。', en: 'I can answer that.' },
  task: { zh: '这件事我来办。', en: "I'll take care of that." },
  'asked-for': { zh: '好的，我在，您请说。', en: "I'm back with you. What else can I do?" },
};

/**
 * Hands the visitor on, in as few words as leave no doubt who speaks: one sentence by who had them, and a greeting only where they
 * have not met. What is gone on with needs no announcement, for it says itself what it is.
 */
export function handOn(
  to: string,
  { cause, standing }: { cause: Cause; standing: Standing },
  { language, departments }: { language: Language; departments: Departments },
): HandedOn {
  const { department: from, met } = standing;
  const department = departments.get(to);
  const greeting = department === undefined ? [] : spokenBy(say(department.greeting[language], language), to);
  if (to === from) return { standing, pieces: cause === 'asked-for' ? greeting : [] };
  if (cause === 'gone-on') return { standing: { department: to, met }, pieces: [] };
  if (department === undefined)
    return { standing: { department: to, met }, pieces: say(returningWords[cause][language], language) };
  const parted = spokenBy(say(parting(department, cause)[language], language), from);
  const greets = cause === 'asked-for' || !met.includes(to);
  return {
    standing: { department: to, met: [...new Set([...met, to])] },
    pieces: greets ? [...parted, ...greeting] : parted,
  };
}

/** Hands on within a scene. Nobody is handed on where there is one desk only, nor in an emergency: who has them says it at once. */
export function handOnIn(
  scene: Pick<Scene, 'needs' | 'language' | 'person'>,
  to: string,
  how: { cause: Cause; standing: Standing },
): HandedOn {
  const { needs, language, person } = scene;
  const { departments } = needs;
  if (departments === undefined || person.emergency !== undefined)
    return { standing: how.standing, pieces: [] };
  return handOn(to, how, { language, departments });
}

function parting({ title, name }: DeskDepartment, cause: Exclude<Cause, 'gone-on'>): Bilingual {
  const inWords = (language: Language): string =>
    partingWords[cause][language].replace('{title}', title[language]).replace('{name}', name[language]);
  return { zh: inWords('zh'), en: inWords('en') };
}

/** Whether a sentence only handed a visitor on, so that it is not worth repeating. */
export function handsOn(text: string, departments: Departments): boolean {
  return handingOnSentences(departments).some((sentence) => sentencesOf(sentence.text).includes(text));
}

/** All sentences with which the front desk and its departments hand on, so that they can be made ready. */
export function handingOnSentences(departments: Departments): Sentence[] {
  if (departments.size === 0) return [];
  const causes = ['question', 'task', 'asked-for'] as const;
  const saidBy = (by: string, texts: readonly Bilingual[]): Sentence[] =>
    texts.flatMap((text) =>
      (['zh', 'en'] as const).map((language) => ({ text: text[language], language, by })),
    );
  return [
    ...saidBy(
      frontDesk,
      causes.map((cause) => returningWords[cause]),
    ),
    ...[...departments.values()].flatMap((department) => [
      ...saidBy(
        frontDesk,
        causes.map((cause) => parting(department, cause)),
      ),
      ...saidBy(department.id, [department.greeting]),
    ]),
  ];
}
