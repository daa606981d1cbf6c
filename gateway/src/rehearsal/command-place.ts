import { join, resolve } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { readConfig } from '../config/config.ts';

/** Where a command is run: what is set there, and who reads what it says. */
export interface CommandPlace {
  environment: Readonly<Record<string, string | undefined>>;
  tell: (text: string) => void;
  complain: (text: string) => void;
}

export const exitCodes = { good: 0, faulty: 1, misunderstood: 2 } as const;

/** The venue that a person means: the one they wrote, from where they are, or that of the environment. */
export function venueMeant(written: string | undefined, environment: CommandPlace['environment']): string {
  // npm starts its scripts in the checkout, and says in INIT_CWD where the person was.
  if (written !== undefined) return resolve(environment['INIT_CWD'] ?? '', written);
  const { venue } = readConfig(environment);
  return venue.type === 'demo' ? join(import.meta.dirname, '../../demo', venue.name) : venue.path;
}

/** As POSIX has it: the first of these that is set decides. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: CommandPlace['environment']): Language {
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  const locale = set ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/iu.test(locale) ? 'zh' : 'en';
}
