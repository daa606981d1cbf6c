import { element } from '../../look/element.ts';
import { setChildren, setShown, setText } from '../../look/patch.ts';
import type { PageIntents } from '../page-state.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** More would be a menu to study, or leave a card no room. */
const mostCards = { alone: 6, besideCard: 4 } as const;

/** Questions to tap, for those who would rather not speak and those who do not know what to ask. */
export function createSuggestionCards({ ask }: Pick<PageIntents, 'ask'>): Part {
  const heading = element('h2');
  const cards = element('div', { className: 'suggestion-cards' });
  const root = element('section', { className: 'suggestions' }, heading, cards);
  return {
    root,
    render({ suggestions, language, card: beside }) {
      const offered = suggestions.slice(0, mostCards[beside === undefined ? 'alone' : 'besideCard']);
      setShown(root, offered.length > 0);
      setShown(heading, beside === undefined);
      setText(heading, texts[language].suggestions);
      setChildren(cards, offered.join('\n'), () => offered.map((question) => card(question, ask)));
    },
  };
}

function card(question: string, ask: PageIntents['ask']): HTMLButtonElement {
  return element('button', { className: 'quiet', type: 'button', onclick: () => ask(question) }, question);
}
