import type { Code, FindingOf } from '../finding.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Catalogue, Words } from './words.ts';

const catalogues: Record<'zh' | 'en', Catalogue> = { zh: chinese, en: english };

/** Says a finding to a person who does not build avatars. */
export function describeFinding<Each extends Code>(finding: FindingOf<Each>, language: 'zh' | 'en'): Words {
  return catalogues[language][finding.code](finding);
}
