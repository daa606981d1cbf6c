import { isId, mintId, type KioskId } from '@lobby/shared/protocol/ids';
import type { Language } from '@lobby/shared/protocol/language';
import { listeningPolicies, type ListeningPolicy } from '@lobby/shared/protocol/listening';

/** What a kiosk's address may say: `?kiosk=hall-2&lang=en&listen=tap&autostart=1&calm=1&camera=1`. */
export interface Switches {
  kiosk: KioskId;
  language: Language;
  /** Skips the welcome touch, where the browser may make sound without one. */
  autostart: boolean;
  /** Less motion until a visitor wants it otherwise. */
  calm: boolean;
  /** When a voice is taken for the visitor's, where this kiosk differs from its venue. */
  listening?: ListeningPolicy;
  /** Lets the kiosk see where its visitor is, if the browser allows that too. */
  camera: boolean;
}

/** What the browser was set to by whoever put the kiosk up. */
export interface BrowserWishes {
  languages: readonly string[];
  /** The system's wish for less motion. */
  calm: boolean;
}

const unnamed = mintId<KioskId>('kiosk');

/** Anything that makes no sense is taken as not said: a kiosk with a mistyped address must still greet its visitors. */
export function readSwitches(search: string, browser: BrowserWishes): Switches {
  const given = new URLSearchParams(search);
  const kiosk = given.get('kiosk');
  const language = given.get('lang');
  const calm = given.get('calm');
  const listening = listeningPolicies.find((policy) => policy === given.get('listen'));
  return {
    kiosk: isId<KioskId>(kiosk) ? kiosk : unnamed,
    language: language === 'zh' || language === 'en' ? language : preferred(browser.languages),
    autostart: given.get('autostart') === '1',
    calm: calm === '0' || calm === '1' ? calm === '1' : browser.calm,
    ...(listening && { listening }),
    camera: given.get('camera') === '1',
  };
}

function preferred(browserLanguages: readonly string[]): Language {
  return browserLanguages.find((tag) => /^(zh|en)\b/i.test(tag))?.startsWith('en') === true ? 'en' : 'zh';
}
