import { element } from '../../look/element.ts';
import { setProperty, setShown, setText } from '../../look/patch.ts';
import { texts } from '../texts.ts';
import type { Part } from './part.ts';
import { readinessOf } from './readiness.ts';

/** Says what is still on its way, so that nobody waits for a voice that cannot come. */
export function createReadinessLine(): Part {
  const sentence = element('p');
  const staff = element('p', { className: 'readiness-staff' });
  const bar = element('progress', { max: 1, ariaHidden: 'true' });
  const root = element('div', { className: 'readiness', role: 'status' }, sentence, bar, staff);
  return {
    root,
    render(state) {
      const readiness = readinessOf(state);
      setShown(root, readiness !== undefined);
      if (!readiness) return;
      const { text, progress, command } = readiness;
      setText(sentence, text);
      setShown(bar, progress !== undefined);
      setProperty(bar, 'value', progress ?? 0);
      setShown(staff, command !== undefined);
      setText(staff, command ? `${texts[state.language].forStaff} ${command}` : '');
    },
  };
}
