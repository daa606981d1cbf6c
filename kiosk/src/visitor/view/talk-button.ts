import { element } from '../../look/element.ts';
import { setMark, setProperty, setShown, setText } from '../../look/patch.ts';
import type { PageIntents, PageState } from '../page-state.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** One large button to speak by, at kiosks that do not listen all the time: a tap opens the ears, or a hand holds them open. */
export function createTalkButton({
  pressTalk,
  releaseTalk,
}: Pick<PageIntents, 'pressTalk' | 'releaseTalk'>): Part {
  const root = element('button', { className: 'primary talk-button', type: 'button' });
  root.addEventListener('pointerdown', (event) => {
    root.setPointerCapture(event.pointerId);
    pressTalk();
  });
  for (const up of ['pointerup', 'pointercancel'] as const) root.addEventListener(up, () => releaseTalk());
  root.addEventListener('keydown', (event) => {
    if (isPress(event) && !event.repeat) pressTalk();
  });
  root.addEventListener('keyup', (event) => {
    if (isPress(event)) releaseTalk();
  });
  // A finger that rests on a button must not open a menu.
  root.addEventListener('contextmenu', (event) => event.preventDefault());
  return {
    root,
    render(state) {
      const { talkByTap, talkByHold, talking } = texts[state.language];
      const { policy, attending } = state.listening;
      setShown(root, isOffered(state));
      setText(root, attending ? talking : policy === 'tap' ? talkByTap : talkByHold);
      setProperty(root, 'ariaPressed', String(attending));
      setMark(root, 'attending', String(attending));
    },
  };
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === ' ' || key === 'Enter';
}

function isOffered({ listening, microphone, abilities }: PageState): boolean {
  const byHand = listening.policy === 'tap' || listening.policy === 'hold';
  return byHand && microphone === 'on' && abilities.hearing.state === 'ready';
}
