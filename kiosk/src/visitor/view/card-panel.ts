import { element } from '../../look/element.ts';
import { setChildren, setShown, setText } from '../../look/patch.ts';
import type { PageIntents, PageState } from '../page-state.ts';
import { createKeypad } from './keypad.ts';
import type { Part } from './part.ts';
import { codeFigure } from './shown/code-drawing.ts';
import { shownNodes } from './shown/shown-nodes.ts';

/** What is shown besides questions: an answer as staff wrote it, what was understood, many choices, or keys for a number. */
export function createCardPanel(intents: Pick<PageIntents, 'ask'>): Part {
  const heading = element('h2');
  const body = element('div', { className: 'card-body' });
  const keypad = createKeypad(intents);
  const root = element('section', { className: 'card' }, heading, body, keypad.root);
  return {
    root,
    render(state) {
      const { card } = state;
      setShown(root, card !== undefined);
      const titled = card !== undefined && card.type !== 'answer' ? card : undefined;
      setText(heading, titled?.title ?? '');
      // A keypad says where the digits go what they are.
      setShown(heading, titled !== undefined && titled.type !== 'keypad');
      setShown(body, card !== undefined && card.type !== 'keypad');
      setChildren(body, JSON.stringify(card ?? null), () => contentOf(state, intents));
      keypad.render(state);
    },
  };
}

function contentOf({ card, language }: PageState, { ask }: Pick<PageIntents, 'ask'>): Node[] {
  if (card?.type === 'answer') return [element('div', { className: 'shown' }, ...shownNodes(card, language))];
  if (card?.type === 'summary') {
    const rows = card.rows.flatMap(({ name, value }) => [element('dt', {}, name), element('dd', {}, value)]);
    return [element('dl', {}, ...rows), ...(card.code ? [codeFigure(card.code)] : [])];
  }
  if (card?.type !== 'list') return [];
  const choices = card.choices.map((choice) =>
    element(
      'li',
      {},
      element('button', { className: 'quiet', type: 'button', onclick: () => ask(choice) }, choice),
    ),
  );
  return [element('ol', {}, ...choices)];
}
