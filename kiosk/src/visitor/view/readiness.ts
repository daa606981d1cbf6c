import type { Ability } from '@lobby/shared/protocol/ability';
import type { PageState } from '../page-state.ts';
import { texts } from '../texts.ts';

export interface Readiness {
  text: string;
  /** 0 to 1 while something loads whose length is known. */
  progress?: number;
  /** What staff type to mend it. */
  command?: string;
}

/** What the gateway cannot do yet, most important first; undefined when all is ready, and when there is no gateway. */
export function readinessOf({ abilities, language, connected }: PageState): Readiness | undefined {
  const words = texts[language];
  if (!connected) return undefined;
  return (
    lackOf(abilities.hearing, { loading: words.hearingLoading, missing: words.hearingMissing }) ??
    lackOf(abilities.speaking, { loading: words.speakingLoading, missing: words.speakingMissing }) ??
    (abilities.understanding && { text: words.understandingLoading })
  );
}

function lackOf(
  ability: Ability,
  words: { loading: (percent: string) => string; missing: string },
): Readiness | undefined {
  switch (ability.state) {
    case 'ready':
      return undefined;
    case 'missing':
      return { text: words.missing, command: ability.command };
    case 'loading':
      if (ability.progress === undefined) return { text: words.loading('') };
      return { text: words.loading(` ${Math.round(ability.progress * 100)}%`), progress: ability.progress };
  }
}
