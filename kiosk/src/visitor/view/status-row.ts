import { element } from '../../look/element.ts';
import { setMark, setShown, setText } from '../../look/patch.ts';
import type { PageIntents } from '../page-state.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';
import { statusOf } from './status.ts';

/** Whose turn it is, with the one button that fits: silence while speaking, the microphone again when it is gone. */
export function createStatusRow({
  stop,
  retryMicrophone,
}: Pick<PageIntents, 'stop' | 'retryMicrophone'>): Part {
  const bars = element(
    'span',
    { className: 'bars', ariaHidden: 'true' },
    ...[1, 2, 3, 4].map(() => element('i')),
  );
  const line = element('p', { role: 'status' });
  const stopButton = element('button', { className: 'quiet stop', type: 'button', onclick: () => stop() });
  const retryButton = element('button', {
    className: 'quiet',
    type: 'button',
    onclick: () => retryMicrophone(),
  });
  const root = element('div', { className: 'status' }, bars, line, stopButton, retryButton);
  return {
    root,
    render(state) {
      const { tone, text, offers } = statusOf(state);
      setMark(root, 'tone', tone);
      setText(line, text);
      setText(stopButton, texts[state.language].stop);
      setText(retryButton, texts[state.language].retryMicrophone);
      setShown(stopButton, offers === 'stop');
      setShown(retryButton, offers === 'retry');
    },
  };
}
