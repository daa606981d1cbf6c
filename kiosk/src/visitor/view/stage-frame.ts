import { element } from '../../look/element.ts';
import { setMark, setShown, setText } from '../../look/patch.ts';
import { texts } from '../texts.ts';
import { createSilhouette } from './silhouette.ts';
import type { Part } from './part.ts';

/** The place of the avatar: venue and AI mark above, the canvas, and a quiet outline of a person until the avatar stands there. */
export function createStageFrame(): Part & { readonly canvas: HTMLCanvasElement } {
  const venueName = element('p', { className: 'venue' });
  const mark = element('p', { className: 'ai-mark' });
  const canvas = element('canvas', { ariaHidden: 'true' });
  const absence = element('p', { className: 'absence', role: 'status' });
  const standIn = element('div', { className: 'stand-in' }, createSilhouette(), absence);
  const root = element(
    'section',
    { className: 'stage' },
    canvas,
    standIn,
    element('header', {}, venueName, mark),
  );
  return {
    root,
    canvas,
    render({ avatar, language, venue }) {
      const words = texts[language];
      setText(venueName, venue?.name[language] ?? '');
      setText(mark, words.aiMark);
      setMark(root, 'avatar', avatar);
      setShown(standIn, avatar !== 'shown');
      setText(absence, avatar === 'loading' ? words.avatarLoading : words.avatarMissing);
    },
  };
}
