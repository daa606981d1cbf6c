import { isId, mintId, type KioskId } from '@lobby/shared/protocol/ids';
import type { Language } from '@lobby/shared/protocol/language';

/** What a kiosk's address may say: `?kiosk=hall-2&lang=en&autostart=1`. */
export interface Switches {
  kiosk: KioskId;
  language: Language;
  /** Skips the welcome touch, where the browser may make sound without one. */
  autostart: boolean;
}

const unnamed = mintId<KioskId>('kiosk');

/** Anything that makes no sense is taken as not said: a kiosk with a mistyped address must still greet its visitors. */
export function readSwitches(search: string, browserLanguages: readonly string[]): Switches {
  const given = new URLSearchParams(search);
  const kiosk = given.get('kiosk');
  const language = given.get('lang');
  return {
    kiosk: isId<KioskId>(kiosk) ? kiosk : unnamed,
    language: language === 'zh' || language === 'en' ? language : preferred(browserLanguages),
    autostart: given.get('autostart') === '1',
  };
}

function preferred(browserLanguages: readonly string[]): Language {
  return browserLanguages.find((tag) => /^(zh|en)\b/i.test(tag))?.startsWith('en') === true ? 'en' : 'zh';
}
