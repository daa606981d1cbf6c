import { element } from '../../look/element.ts';
import { setProperty, setText } from '../../look/patch.ts';
import type { PageIntents } from '../page-state.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** Longer than any question at a front desk, and short enough for the gateway. */
const longestQuestion = 200;

/** Typing always works, whatever microphone, models and hall noise do. */
export function createTypingRow({ ask }: Pick<PageIntents, 'ask'>): Part {
  const field = element('input', {
    type: 'text',
    maxLength: longestQuestion,
    autocomplete: 'off',
    enterKeyHint: 'send',
  });
  const send = element('button', { className: 'primary', type: 'submit' });
  const root = element('form', { className: 'typing' }, field, send);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return field.focus();
    field.value = '';
    ask(text);
  });
  return {
    root,
    render({ language, phase, answer }) {
      const words = texts[language];
      setProperty(field, 'placeholder', words.typeHere);
      setProperty(field, 'ariaLabel', words.typeHere);
      setText(send, words.send);
      setProperty(send, 'disabled', phase === 'speaking' && answer.mustHear);
    },
  };
}
