import type { Language } from '@lobby/shared/protocol/language';
import type { ReplyPiece } from './dialogue.ts';
import { occasionOf } from './occasion.ts';
import { afterAnswer } from './offers.ts';
import { say, show } from './replies.ts';
import type { FoundPassage } from './found-passage.ts';
import type { Scene } from './scene.ts';

/** What a document of the venue says, and the guesses that stand beside it. */
export function fromDocument(found: FoundPassage, guesses: string[], language: Language): ReplyPiece[] {
  return [...say(inWords(found, language), language, { gesture: 'present' }), ...show(guesses, found.shown)];
}

/** What staff wrote, and beside it the figure that was asked for where only a document has it; undefined where the entry is not for this visitor. */
export async function fromEntry(entry: string, scene: Scene): Promise<ReplyPiece[] | undefined> {
  const { asked, language, needs, signal } = scene;
  const occasion = occasionOf(scene);
  const answer = needs.answerOf(entry, language, occasion);
  if (answer === undefined) return undefined;
  const question = { text: asked.question.text, language };
  const addition = await needs.passages?.beside?.({ question, entry, occasion }, signal);
  const written = say(answer.spoken, language, answer.delivery);
  const next = afterAnswer(entry, answer.followUps, scene);
  if (addition === undefined) return [...written, ...show(next, answer.shown)];
  const { found, first } = addition;
  const added = say(inWords(found, language), language, { gesture: 'present' });
  const shown = first ? found.shown : (answer.shown ?? found.shown);
  return [...(first ? [...added, ...written] : [...written, ...added]), ...show(next, shown)];
}

/** It says whose words they are: a document may be older than what staff would say. */
function inWords({ title, said }: FoundPassage, language: Language): string {
  if (language === 'zh')
    return said === undefined ? `《${title}》里有，请看屏幕。` : `《${title}》里写着：${said}`;
  return said === undefined ? `It is in "${title}". Please look at the screen.` : `"${title}" says: ${said}`;
}
