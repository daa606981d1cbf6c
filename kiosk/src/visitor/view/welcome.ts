import type { Language } from '@lobby/shared/protocol/language';
import { element } from '../../look/element.ts';
import { setProperty, setShown, setText } from '../../look/patch.ts';
import type { PageIntents } from '../page-state.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** The first touch: it chooses the language, and allows the page to make sound and ask for the microphone. */
export function createWelcome({ start }: Pick<PageIntents, 'start'>): Part {
  const greeting = element('h1');
  const hint = element('p', { className: 'welcome-hint' });
  const promise = element('p', { className: 'fine' });
  const chinese = startButton('zh', start);
  const english = startButton('en', start);
  const starts = element('div', { className: 'welcome-starts' }, chinese, english);
  const root = element('section', { className: 'welcome' }, greeting, hint, starts, promise);
  return {
    root,
    render({ screen, language, venue, connected, keepsAnswers }) {
      setShown(root, screen === 'welcome');
      const words = texts[language];
      setText(greeting, venue?.greeting[language] ?? words.opening);
      const alone = !connected && keepsAnswers && venue !== undefined;
      const waiting = alone ? words.onMyOwnHint : words.connecting;
      setText(hint, connected ? words.startHint : waiting);
      setText(promise, words.microphonePromise);
      for (const button of [chinese, english]) setProperty(button, 'disabled', !connected && !alone);
    },
  };
}

function startButton(language: Language, start: PageIntents['start']): HTMLButtonElement {
  return element(
    'button',
    {
      className: 'primary',
      type: 'button',
      lang: language,
      onclick: () => start(language),
    },
    texts[language].start,
  );
}
