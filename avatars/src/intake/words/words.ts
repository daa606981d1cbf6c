import type { Code, FindingOf } from '../finding.ts';

/** A finding in one language: what is wrong, and how to mend it or what to do about it. */
export interface Words {
  readonly what: string;
  readonly mend: string;
}

/** What a language says for every finding there is; missing one does not compile. */
export type Catalogue = { readonly [Each in Code]: (finding: FindingOf<Each>) => Words };
