import type { Language } from '@lobby/shared/protocol/language';
import { legible } from '../legible.ts';
import { cryForHelp } from './english/cry-for-help.ts';

const cries = {
  zh: /^(?:(?:快|谁|有没有人)*(?:救命|救救我|救救|来人|帮帮我)[啊呀哪吧]*[！!，。\s]*)+$/u,
  en: new RegExp(cryForHelp, 'iu'),
} satisfies Record<Language, RegExp>;

/** Whether somebody in an emergency only cries for help: of what has happened nothing is known yet. */
export function onlyCries(text: string, language: Language): boolean {
  return cries[language].test(legible(text, language));
}
