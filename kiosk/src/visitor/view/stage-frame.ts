import { element } from '../../look/element.ts';
import { setMark, setShown, setText } from '../../look/patch.ts';
import type { AvatarView } from '@lobby/shared/protocol/department';
import { texts } from '../texts.ts';
import { avatarOf, plateOf } from '../speaker.ts';
import { createSilhouette } from './silhouette.ts';
import type { Part } from './part.ts';

/** The place of the avatar: venue, who speaks and AI mark above, the canvas, and somebody who stands in while nothing can be drawn there. */
export function createStageFrame(): Part & { readonly canvas: HTMLCanvasElement } {
  const venueName = element('p', { className: 'venue' });
  const plate = element('p', { className: 'plate' });
  const names = element('div', {}, venueName, plate);
  const mark = element('p', { className: 'ai-mark' });
  const canvas = element('canvas', { ariaHidden: 'true' });
  const standIn = createStandIn();
  const root = element(
    'section',
    { className: 'stage' },
    canvas,
    standIn.root,
    element('header', {}, names, mark),
  );
  return {
    root,
    canvas,
    render(state) {
      const { avatar, language, venue } = state;
      setText(venueName, venue?.name[language] ?? '');
      const speaks = plateOf(state);
      setText(plate, speaks ?? '');
      setShown(plate, speaks !== undefined);
      setText(mark, texts[language].aiMark);
      setMark(root, 'avatar', avatar);
      standIn.render(state);
    },
  };
}

/** A quiet outline of a person until the avatar comes; its portrait where it cannot be drawn, and nothing said of a short pause. */
function createStandIn(): Part {
  const likeness = element('img', { className: 'likeness', alt: '', hidden: true });
  // An avatar that a venue brought may have no portrait.
  likeness.addEventListener('error', () => setShown(likeness, false));
  const absence = element('p', { className: 'absence', role: 'status' });
  const root = element('div', { className: 'stand-in' }, createSilhouette(), likeness, absence);
  return {
    root,
    render({ avatar, language, venue, speaker }) {
      const words = texts[language];
      setShown(root, avatar !== 'shown');
      setShown(absence, avatar !== 'still');
      setText(absence, avatar === 'loading' ? words.avatarLoading : words.avatarMissing);
      if (avatar !== 'loading' && venue !== undefined) showPortrait(likeness, avatarOf(venue, speaker));
    },
  };
}

function showPortrait(likeness: HTMLImageElement, { id }: AvatarView): void {
  if (likeness.dataset['avatar'] === id) return;
  setMark(likeness, 'avatar', id);
  likeness.src = `/avatars/${id}.png`;
  setShown(likeness, true);
}
