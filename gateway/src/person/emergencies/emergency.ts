import type { Language } from '@lobby/shared/protocol/language';
import { legible } from '../legible.ts';
import { chineseTalk } from './chinese/talk.ts';
import { emergencies, type Emergency } from './emergency-kinds.ts';
import type { EmergencyTalk, EmergencyWords } from './emergency-talk.ts';
import { englishTalk } from './english/talk.ts';
import { withoutHesitations } from './without-hesitations.ts';

/** Looks for one kind of emergency in a text that was made legible. */
type Detector = (read: string) => boolean;

const talks: Record<Language, EmergencyTalk> = { zh: chineseTalk, en: englishTalk };

const detectors: Record<Language, readonly { emergency: Emergency; detects: Detector }[]> = {
  zh: detectorsOf('zh'),
  en: detectorsOf('en'),
};

/**
 * Finds an emergency in what somebody says. This list is always on, whatever a venue or a model makes of the words: a false alarm
 * costs a member of staff a glance, a missed one may cost a life.
 */
export function emergencyIn(text: string, language: Language): Emergency | undefined {
  const said = legible(text, language);
  const readings = [...new Set([said, withoutHesitations(said, language)])].map((read) =>
    read.replaceAll(talks[language].harmless, ''),
  );
  return detectors[language].find(({ detects }) => readings.some(detects))?.emergency;
}

function detectorsOf(language: Language): { emergency: Emergency; detects: Detector }[] {
  const talk = talks[language];
  return emergencies.map((emergency) => ({ emergency, detects: detectorOf(talk.words[emergency], talk) }));
}

/** Whoever is in it now is in an emergency, whatever they ask; whoever only names it may be asking about it. */
function detectorOf({ happening, named, ofOthers }: EmergencyWords, talk: EmergencyTalk): Detector {
  const plain = new RegExp(happening, 'iu');
  const called = new RegExp(named, 'iu');
  const lived = new RegExp(
    [
      `(?:${talk.anybody})(?:${named})`,
      ...(ofOthers === undefined ? [] : [`(?:${talk.others})(?:${ofOthers})`]),
    ].join('|'),
    'iu',
  );
  return (read) =>
    plain.test(read) ||
    read
      .split(talk.clauseEnd)
      .filter((clause) => !talk.past.test(clause) || talk.now.test(clause))
      .some((clause) => lived.test(clause) || (called.test(clause) && !talk.about.test(clause)));
}
