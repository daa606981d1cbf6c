import type { Language } from '@lobby/shared/protocol/language';
import { legible } from '../legible.ts';
import { chineseEmergencies } from './chinese-emergencies.ts';
import { englishEmergencies } from './english-emergencies.ts';

/** What needs people at once, whatever else was asked. */
export const emergencies = ['self-harm', 'medical', 'danger', 'missing-person', 'fraud'] as const;

export type Emergency = (typeof emergencies)[number];

/** How an emergency is told of. */
export interface EmergencyWords {
  /** From within it: counts whatever else is said. */
  happening: RegExp;
  /** Words for the thing: count unless the sentence is about the thing, as a question after its counter is. */
  named: RegExp;
}

/** What one language says in emergencies, and what only sounds like it. */
export interface EmergencyTalk {
  /** Ways of speaking that mean no harm; taken out before anything is looked for. */
  harmless: RegExp;
  /** A place, a paper, a price, a time long past: somebody asks about it, and nobody is in it. */
  about: RegExp;
  words: Record<Emergency, EmergencyWords>;
}

const talk: Record<Language, EmergencyTalk> = { zh: chineseEmergencies, en: englishEmergencies };

/**
 * Finds an emergency in what somebody says. This list is always on, whatever a venue or a model makes of the words: a false alarm
 * costs a member of staff a glance, a missed one may cost a life.
 */
export function emergencyIn(text: string, language: Language): Emergency | undefined {
  const { harmless, about, words } = talk[language];
  const read = legible(text, language).replaceAll(harmless, '');
  const only = about.test(read);
  return emergencies.find((emergency) => {
    const { happening, named } = words[emergency];
    return happening.test(read) || (!only && named.test(read));
  });
}
