import { element } from '../../look/element.ts';
import { setProperty } from '../../look/patch.ts';
import { svgElement } from '../../look/svg-element.ts';
import type { PageIntents } from '../page-state.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';

/** For visitors whom motion troubles: the avatar then only breathes, blinks and speaks. */
export function createCalmSwitch({ setCalm }: Pick<PageIntents, 'setCalm'>): Part {
  const root = element('button', { className: 'calm-switch', type: 'button' }, waves());
  root.addEventListener('click', () => setCalm(root.ariaPressed !== 'true'));
  return {
    root,
    render({ calm, language }) {
      const { lessMotion } = texts[language];
      setProperty(root, 'ariaLabel', lessMotion);
      setProperty(root, 'title', lessMotion);
      setProperty(root, 'ariaPressed', String(calm));
    },
  };
}

/** Waves that come to rest. */
function waves(): SVGSVGElement {
  return svgElement(
    'svg',
    { viewBox: '0 0 32 32', 'aria-hidden': 'true' },
    svgElement('path', { d: 'M4 9c4-5 8-5 12 0s8 5 12 0' }),
    svgElement('path', { d: 'M4 17c4-2.5 8-2.5 12 0s8 2.5 12 0' }),
    svgElement('path', { d: 'M4 24h24' }),
  );
}
