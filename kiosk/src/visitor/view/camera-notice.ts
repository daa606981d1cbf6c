import { element } from '../../look/element.ts';
import { setShown, setText } from '../../look/patch.ts';
import type { PageIntents } from '../page-state.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** Says that a camera watches, and what for, for as long as it does; and lets whoever minds close it. */
export function createCameraNotice({ closeCamera }: Pick<PageIntents, 'closeCamera'>): Part {
  const sentence = element('p', { className: 'fine' });
  const button = element('button', { className: 'quiet', type: 'button', onclick: () => closeCamera() });
  const root = element('div', { className: 'camera', role: 'status' }, sentence, button);
  return {
    root,
    render({ camera, language }) {
      setShown(root, camera === 'on');
      setText(sentence, texts[language].cameraOn);
      setText(button, texts[language].closeCamera);
    },
  };
}
