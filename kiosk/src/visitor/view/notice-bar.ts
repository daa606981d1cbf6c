import { element } from '../../look/element.ts';
import { setShown, setText } from '../../look/patch.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** One kind sentence when something went differently. Empty, it stays in place: a live region must exist before it speaks. */
export function createNoticeBar(): Part {
  const sentence = element('p', { className: 'notice' });
  const root = element('div', { role: 'alert' }, sentence);
  return {
    root,
    render({ notice, language }) {
      setText(sentence, notice ? texts[language].notices[notice] : '');
      setShown(sentence, notice !== undefined);
    },
  };
}
