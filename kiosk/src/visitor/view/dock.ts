import type { Language } from '@lobby/shared/protocol/language';
import { element } from '../../look/element.ts';
import { setProperty, setShown, setText } from '../../look/patch.ts';
import type { PageIntents } from '../page-state.ts';
import { texts } from '../texts.ts';
import { createCalmSwitch } from './calm-switch.ts';
import { createPaceSwitch } from './pace-switch.ts';
import type { Part } from './part.ts';

const ownNames = { zh: '中文', en: 'English' } as const satisfies Record<Language, string>;

/** Language, less motion, slower speech and leaving, at the bottom where every arm reaches. */
export function createDock(
  intents: Pick<PageIntents, 'chooseLanguage' | 'setCalm' | 'choosePace' | 'leave'>,
): Part {
  const { chooseLanguage, leave } = intents;
  const choices = (['zh', 'en'] as const).map((language) => ({
    language,
    button: element(
      'button',
      { type: 'button', lang: language, onclick: () => chooseLanguage(language) },
      ownNames[language],
    ),
  }));
  const languages = element(
    'div',
    { className: 'languages', role: 'group' },
    ...choices.map(({ button }) => button),
  );
  const calmSwitch = createCalmSwitch(intents);
  const paceSwitch = createPaceSwitch(intents);
  const leaveButton = element('button', { className: 'quiet', type: 'button', onclick: () => leave() });
  const root = element(
    'footer',
    { className: 'dock' },
    languages,
    calmSwitch.root,
    paceSwitch.root,
    leaveButton,
  );
  return {
    root,
    render(state) {
      setProperty(languages, 'ariaLabel', texts[state.language].language);
      for (const { language, button } of choices) {
        setProperty(button, 'ariaPressed', String(language === state.language));
      }
      calmSwitch.render(state);
      paceSwitch.render(state);
      setText(leaveButton, texts[state.language].leave);
      setShown(leaveButton, state.screen === 'talk');
    },
  };
}
