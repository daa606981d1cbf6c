import { element } from '../../look/element.ts';
import { setMark, setProperty, setShown, setText } from '../../look/patch.ts';
import type { PageIntents, PageState } from '../page-state.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** Keys for a number, for those who would rather not say it aloud. What is typed is kept here and nowhere else. */
export function createKeypad({ ask }: Pick<PageIntents, 'ask'>): Part {
  let typed = '';
  let current: PageState['card'];
  const display = element('output', { className: 'keypad-display' });
  const keys = element('div', { className: 'keypad-keys' });
  const enter = element('button', { className: 'primary', type: 'button' });
  const erase = element('button', { className: 'quiet', type: 'button' });
  const letter = key('X');
  const entry = element('div', { className: 'keypad-entry' }, display, enter);
  const root = element('div', { className: 'keypad' }, entry, keys);
  keys.append(...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(key), letter, key('0'), erase);
  erase.addEventListener('click', () => type(typed.slice(0, -1)));
  enter.addEventListener('click', () => {
    if (typed === '') return;
    const number = typed;
    type('');
    ask(number);
  });

  function key(sign: string): HTMLButtonElement {
    return element('button', { className: 'quiet', type: 'button', onclick: () => type(typed + sign) }, sign);
  }

  function type(text: string): void {
    if (current?.type !== 'keypad' || text.length > current.longest) return;
    typed = text;
    setText(display, current.hidden ? masked(text) : text);
    setProperty(enter, 'disabled', text === '');
  }

  return {
    root,
    render({ card, language }) {
      setShown(root, card?.type === 'keypad');
      if (JSON.stringify(card) !== JSON.stringify(current)) {
        current = card;
        typed = '';
        type('');
        setText(display, '');
      }
      setProperty(display, 'ariaLabel', card?.type === 'keypad' ? card.title : '');
      setMark(letter, 'used', String(card?.type === 'keypad' && card.letter !== undefined));
      setText(erase, texts[language].erase);
      setText(enter, texts[language].enter);
      setProperty(enter, 'disabled', typed === '');
    },
  };
}

/** The last sign stays in sight for a moment of checking. */
function masked(text: string): string {
  return '•'.repeat(Math.max(0, text.length - 1)) + text.slice(-1);
}
