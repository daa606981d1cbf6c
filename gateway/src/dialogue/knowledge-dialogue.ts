import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import type { Dialogue, Question, ReplyPiece } from './dialogue.ts';
import type { Manners } from './manners.ts';
import { repetition } from './repetition.ts';
import { languageOf } from './question-language.ts';
import { sentencesOf } from './sentences.ts';

/** What is known about a question, in its own language. */
export type Finding =
  | { type: 'answer'; spoken: string; followUps: string[]; delivery: Delivery }
  | { type: 'unsure'; suggestions: string[] }
  | { type: 'unknown' };

/** What a dialogue needs from those who know. */
export interface KnowledgeDialogueNeeds {
  findAnswer: (question: Question) => Finding;
  manners: Manners;
}

/** Answers from what a venue wrote down, and says nothing that nobody wrote. */
export function createKnowledgeDialogue({ findAnswer, manners }: KnowledgeDialogueNeeds): Dialogue {
  return {
    async *reply({ question, earlier }, signal) {
      signal.throwIfAborted();
      const language = languageOf(question);
      const asked = { ...question, language };
      const again = repetition(asked, earlier);
      for (const piece of again ?? replyTo(findAnswer(asked), manners, language)) {
        yield piece;
        signal.throwIfAborted();
      }
    },
  };
}

/** Sentences first, then what may be tapped next. */
function replyTo(finding: Finding, manners: Manners, language: Language): ReplyPiece[] {
  switch (finding.type) {
    case 'answer':
      return [...say(finding.spoken, language, finding.delivery), ...show(finding.followUps)];
    case 'unsure':
      return [
        ...say(manners.askBack(finding.suggestions, language), language, { gesture: 'point' }),
        ...show(finding.suggestions),
      ];
    case 'unknown':
      return [
        ...say(manners.decline[language], language, { mood: 'sorry' }),
        ...show(manners.offers.map((offer) => offer[language])),
      ];
  }
}

/** The first sentence carries the delivery. */
function say(text: string, language: Language, delivery: Delivery): ReplyPiece[] {
  const [first = '', ...others] = sentencesOf(text);
  const piece = (sentence: string): ReplyPiece & { type: 'say' } => ({
    type: 'say',
    text: sentence,
    language,
  });
  return [{ ...piece(first), delivery }, ...others.map(piece)];
}

function show(suggestions: string[]): ReplyPiece[] {
  return suggestions.length === 0 ? [] : [{ type: 'show', suggestions }];
}
