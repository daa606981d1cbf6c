import { element } from '../../look/element.ts';
import { setProperty, setText } from '../../look/patch.ts';
import type { PageIntents } from '../page-state.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** For visitors who want to be spoken to slowly. */
export function createPaceSwitch({ choosePace }: Pick<PageIntents, 'choosePace'>): Part {
  const root = element('button', { className: 'pace-switch', type: 'button' });
  root.addEventListener('click', () => choosePace(root.ariaPressed === 'true' ? 'own' : 'slower'));
  return {
    root,
    render({ pace, language }) {
      setText(root, texts[language].slower);
      setProperty(root, 'ariaPressed', String(pace === 'slower'));
    },
  };
}
