import type { Language } from '@lobby/shared/protocol/language';
import type { Ear } from './ear.ts';
import { englishEar } from './english-ear.ts';
import { mandarinEar } from './mandarin-ear.ts';

export const ears: Record<Language, Ear> = { zh: mandarinEar, en: englishEar };
